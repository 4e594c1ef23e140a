package org.tigang.corpus.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds what a quantity speaks of, in the words before it or among the figures told already.
final class Subjects {
    private static final Pattern PLACE_OF_RANK =
            Pattern.compile("(?<place>(?:全.|世界|[东中西]部|中西部|东北|长三角|各..?|同[类级]|.内).*?)?第");

    private final String narrow;
    private final Drafts drafts;

    Subjects(String narrow, Drafts drafts) {
        this.narrow = narrow;
        this.drafts = drafts;
    }

    /// The one subject of a quantity, or those that share it.
    List<Subject> of(Gap gap) {
        Optional<Subject> subject = named(gap);
        boolean each = gap.isShared() || subject.map(Coordination::isTwoRates).orElse(false);
        return subject.map(told -> each
                        ? Coordination.split(told)
                        : List.of(Coordination.last(told).of(lastName())))
                .orElse(List.of());
    }

    private Optional<Subject> named(Gap gap) {
        return Subject.in(narrow, gap.head())
                .or(() -> gap.tail().isEmpty() ? Optional.empty() : Subject.carried(narrow, gap.head()));
    }

    /// As many subjects as quantities stand in a row: A、B; 城乡; 占比 of the last figures.
    List<Subject> of(Gap gap, int size) {
        Optional<Subject> subject = Subject.in(narrow, gap.head());
        List<Subject> parts = subject.map(Coordination::split).orElse(List.of());
        if (parts.size() == 1 && parts.getFirst().isPart()) {
            return ofEach(parts.getFirst(), drafts.lastSubjects(size));
        }
        return parts.size() == 1 && size == 2 ? Coordination.townAndCountry(subject.orElseThrow()) : parts;
    }

    private static List<Subject> ofEach(Subject part, List<Subject> wholes) {
        return IntStream.range(0, wholes.size())
                .mapToObj(at -> part.of(wholes.get(at).text()))
                .toList();
    }

    /// 工业总量排在全省第四: the rank of the total is an indicator of its own.
    Optional<Subject> ofRank(Gap gap, Quantity rank) {
        Optional<Subject> told = gap.isBare()
                ? drafts.last().map(Subjects::moving)
                : Subject.in(narrow, gap.head())
                        .or(() -> Subject.carried(narrow, gap.head()))
                        .map(subject -> subject.of(lastName()));
        return told.map(subject -> subject.named(nameOfRank(subject.text(), rank)));
    }

    // 增长6.2%、居全国第四: it is the pace that is ranked.
    private static Subject moving(Draft draft) {
        String name = draft.subject().text();
        boolean pace = draft.movement()
                .filter(movement -> movement.amount().isPercent())
                .isPresent();
        return pace ? draft.subject().named(name + "增速") : draft.subject();
    }

    private String nameOfRank(String name, Quantity rank) {
        Matcher place = PLACE_OF_RANK.matcher(rank.at().in(narrow));
        String where = place.find() && place.group("place") != null ? place.group("place") : "";
        return name.replaceFirst("(?:排名|排位|位次|名次)$", "") + where + "排名";
    }

    private String lastName() {
        return drafts.last().map(draft -> draft.subject().text()).orElse("");
    }
}
