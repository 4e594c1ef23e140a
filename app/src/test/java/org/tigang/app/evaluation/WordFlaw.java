package org.tigang.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.app.WordFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Other words in the place of right ones, somewhere in a paragraph of these styles.
///
/// @param styles a pattern of their names
/// @param right a pattern
/// @param wrong what comes there; `$1` is the pattern's group
record WordFlaw(String family, String name, boolean isBinding, String styles, Pattern right, String wrong)
        implements Flaw {

    private record Place(int paragraph, Element holder, int from, int to, String words) {}

    static WordFlaw must(String family, String name, String styles, String right, String wrong) {
        return new WordFlaw(family, name, true, styles, Pattern.compile(right), wrong);
    }

    static WordFlaw remark(String family, String name, String styles, String right, String wrong) {
        return new WordFlaw(family, name, false, styles, Pattern.compile(right), wrong);
    }

    @Override
    public Optional<Planted> plant(WordFile clean, Random random) {
        int[] paragraph = new int[1];
        WordFile flawed = clean.edited(document -> {
            List<Place> places = places(document);
            if (!places.isEmpty()) {
                Place place = places.get(random.nextInt(places.size()));
                paragraph[0] = place.paragraph;
                String text = place.holder.getTextContent();
                place.holder.setTextContent(text.substring(0, place.from) + place.words + text.substring(place.to));
            }
        });
        return paragraph[0] == 0 ? Optional.empty() : Optional.of(new Planted(flawed, paragraph[0]));
    }

    private List<Place> places(Document document) {
        List<Place> places = new ArrayList<>();
        List<Element> paragraphs = WordFile.paragraphs(document).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (style(paragraphs.get(i)).matches(styles)) {
                add(paragraphs.get(i), i + 1, places);
            }
        }
        return places;
    }

    private void add(Element paragraph, int number, List<Place> places) {
        for (Element holder : WordFile.texts(paragraph)) {
            Matcher found = right.matcher(holder.getTextContent());
            while (found.find()) {
                String words = found.groupCount() > 0 ? wrong.replace("$1", found.group(1)) : wrong;
                places.add(new Place(number, holder, found.start(), found.end(), words));
            }
        }
    }

    static String style(Element paragraph) {
        var styles = paragraph.getElementsByTagName("w:pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttribute("w:val");
    }
}
