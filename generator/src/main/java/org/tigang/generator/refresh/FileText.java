package org.tigang.generator.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tigang.corpus.model.Span;

/// The paragraphs of the file as a person has left them.
final class FileText {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；]+[。！？；]?");
    private static final double ALIKE = 0.5;

    private final List<String> paragraphs;
    private final List<Place> taken = new ArrayList<>();

    /// Where words stand.
    record Place(int paragraph, Span at) {
        private boolean overlaps(Place other) {
            return paragraph == other.paragraph && at.overlaps(other.at);
        }
    }

    FileText(List<String> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /// Where the words stand as they are, each place given once.
    Optional<Place> verbatim(String words) {
        for (int i = 0; i < paragraphs.size() && !words.isEmpty(); i++) {
            for (int at = paragraphs.get(i).indexOf(words);
                    at >= 0;
                    at = paragraphs.get(i).indexOf(words, at + 1)) {
                Place place = new Place(i, new Span(at, at + words.length()));
                if (taken.stream().noneMatch(place::overlaps)) {
                    taken.add(place);
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /// The sentence that a person has made of the words; empty where it was taken out.
    Optional<Place> rewritten(String words) {
        Optional<Place> best = sentences().stream()
                .filter(place -> taken.stream().noneMatch(place::overlaps))
                .filter(place -> Likeness.of(text(place), words) >= ALIKE)
                .max(Comparator.comparingDouble(place -> Likeness.of(text(place), words)));
        best.ifPresent(taken::add);
        return best;
    }

    private List<Place> sentences() {
        List<Place> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (MatchResult sentence :
                    SENTENCE.matcher(paragraphs.get(i)).results().toList()) {
                sentences.add(new Place(i, new Span(sentence.start(), sentence.end())));
            }
        }
        return sentences;
    }

    String text(Place place) {
        return place.at().in(paragraphs.get(place.paragraph()));
    }

    /// Whether the words before a place end in a semicolon.
    boolean goesOn(Place place) {
        int from = place.at().from();
        return from > 0 && paragraphs.get(place.paragraph()).charAt(from - 1) == '；';
    }
}
