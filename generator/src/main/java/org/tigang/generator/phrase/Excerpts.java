package org.tigang.generator.phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tigang.generator.phrase.PastDocument.Sentence;

/// Takes from a past sentence without figures what may stand in a report of today: the whole but for the claims at
/// its end or, where it names what belongs to others, a stretch of its clauses.
final class Excerpts {
    /// What leans on the sentence before cannot stand alone.
    static final Pattern LEANING = Pattern.compile(
            "^(?:总之|综上|总的|新的一年|这|此|其|该|对此|为此|但|因此|因而|所以|同时|另外|而|并|也|还|如|例如|比如|特别是|尤其|他|她|它|那|下面|现|请|根据|按照|受|从而|以及|由于|随着|正是|正因|一方面|另一方面|再|又|是|到|要求|即|则)|[！？：；]");

    // What shall be or must not be is said in speeches; a report says what was done.
    private static final Pattern EXHORTING =
            Pattern.compile("(?<![重主需紧必])要(?![素求闻点])|必须|应当|应该|决不|绝不|不能|就会|不是|才能|是否|如果|只有|^[^，]{2,12}(?<![就还都更总])是");
    // A single deed was done by one body in one year; it is nobody else's.
    private static final Pattern DEED =
            Pattern.compile("出台|印发|颁布|颁发|召开|举办|承办|获批|荣获|获评|授予|开通|建成|竣工|投产|揭牌|挂牌|签订|签署|率先|首[个次批家]|我们");

    private final Retyping retyping;

    /// In the words of the report.
    ///
    /// @param isWhole not a stretch of clauses
    record Excerpt(String text, boolean isWhole) {}

    Excerpts(Retyping retyping) {
        this.retyping = retyping;
    }

    Optional<Excerpt> of(Sentence sentence) {
        return retyping.retype(sentence.text(), sentence.passage())
                .flatMap(this::standing)
                .map(text -> new Excerpt(text, true))
                .or(() -> stretch(sentence).map(text -> new Excerpt(text, false)));
    }

    /// The first that stands by itself: from a clause that says by which principle one works to the last before what
    /// cannot be said again.
    private Optional<String> stretch(Sentence sentence) {
        String text = sentence.text();
        List<String> clauses = List.of(text.substring(0, text.length() - 1).split("，", -1));
        return IntStream.range(0, clauses.size())
                .filter(from -> Stance.isPrinciple(clauses.get(from)))
                .mapToObj(from -> free(clauses.subList(from, clauses.size()), sentence.passage()))
                .flatMap(words -> standing(words).stream())
                .findFirst();
    }

    private String free(List<String> clauses, Passage passage) {
        return clauses.stream()
                .map(clause -> retyping.retype(clause, passage))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("，", "", "。"));
    }

    private Optional<String> standing(String text) {
        return Optional.of(text)
                .filter(words -> !LEANING.matcher(words).find())
                .flatMap(Stance::of)
                .filter(kept ->
                        !EXHORTING.matcher(kept).find() && !DEED.matcher(kept).find())
                .filter(retyping::fitsThePeriod);
    }
}
