package org.tigang.corpus.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tigang.corpus.model.EditKind;
import org.tigang.corpus.model.Span;

/// 人大会副主任 for 人大常委会副主任: a filter took 常委 out. It is put back where nothing else can have stood
/// there, and proposed where something else could; names and slogans that were taken out stay open (see
/// [Deletions]).
final class CensoredWord implements Repair {
    private static final String WORD = "常委";

    /// A people's congress has a 常委会, and its 会议 is no 会.
    private static final Pattern SURE = Pattern.compile(
            "(?:(?<=[省市县区州盟旗镇乡国级请受向经由或和与、]人大)|(?<=(?:人大|代表大会)及其))会(?![议场堂址上期前后间])" + "|(?<=政治局)会(?=会议)");

    /// Committees of the other parties do call themselves 市委会.
    private static final Pattern LIKELY =
            Pattern.compile("(?<=(?<![革盟建进派党社])[省市县区州]委)会(?=[^。\\n]{0,4}(?:听取|研究|审议|讨论|会议)"
                    + "|就[^，。\\n]{2,12}(?:研究|审议|讨论))"
                    + "|(?<=[省市]委)、(?=[市县区州]委(?:副)?书记|(?:宣传|组织|统战)部(?:部)?长|政法委书记)");

    @Override
    public List<Replacement> find(String text) {
        List<Replacement> found = new ArrayList<>();
        for (String words : List.of("人大会", "及其会", "政治局会")) {
            places(text, words, SURE).forEach(at -> found.add(made(text, at)));
        }
        boolean filtered = !found.isEmpty() && found.size() > text.split(WORD, -1).length - 1;
        for (String words : List.of("委会", "委、")) {
            places(text, words, LIKELY).forEach(at -> found.add(filtered ? made(text, at) : proposed(text, at)));
        }
        found.sort(Comparator.comparing(Replacement::at));
        return found;
    }

    private static Replacement made(String text, Span at) {
        return new Replacement(EditKind.SUBSTITUTION, at, WORD + at.in(text), false);
    }

    private static Replacement proposed(String text, Span at) {
        return Replacement.proposal(EditKind.SUBSTITUTION, at, WORD + at.in(text));
    }

    /// Where a pattern fits the last of these words: most texts hold few of them, and a search for them is quick.
    private static List<Span> places(String text, String words, Pattern pattern) {
        List<Span> places = new ArrayList<>();
        for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
            int last = i + words.length() - 1;
            Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(last, text.length());
            if (matcher.lookingAt()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places;
    }
}
