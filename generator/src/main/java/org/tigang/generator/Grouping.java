package org.tigang.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.Topic;

/// Puts together what belongs together: by the office's own 板块, else by where past documents tell it.
final class Grouping {
    private static final int FEWEST = 2;

    private final PastOutline outline;
    private final boolean overview;

    private static final class Draft {
        private final String name;
        private final List<Row> rows = new ArrayList<>();
        private final List<Brief.Point> points = new ArrayList<>();

        Draft(String name) {
            this.name = name;
        }

        Group group() {
            return new Group(name, "", rows, points);
        }

        double fit(Topic topic) {
            return group().topic().share(topic);
        }
    }

    /// @param overview whether some rows may stand before the first heading, in a group without a name
    Grouping(PastOutline outline, boolean overview) {
        this.outline = outline;
        this.overview = overview;
    }

    List<Group> groups(List<Row> rows, List<Brief.Point> points) {
        List<Draft> drafts = byBoard(rows);
        List<Row> homeless = rows.stream().filter(row -> row.board().isEmpty()).toList();
        if (drafts.isEmpty()) {
            drafts.addAll(byPastHeadings(homeless));
        } else {
            homeless.forEach(
                    row -> nearest(drafts, new Topic(row.indicator())).rows.add(row));
        }
        List<Draft> named = new ArrayList<>(
                drafts.stream().filter(draft -> !draft.name.isEmpty()).toList());
        points.forEach(point -> place(point, named));
        drafts.removeIf(draft -> !draft.name.isEmpty());
        drafts.addAll(named);
        return drafts.stream().map(Draft::group).toList();
    }

    private static List<Draft> byBoard(List<Row> rows) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (Row row : rows) {
            if (!row.board().isEmpty()) {
                drafts.computeIfAbsent(row.board(), Draft::new).rows.add(row);
            }
        }
        return new ArrayList<>(drafts.values());
    }

    /// What past documents tell first of all stands before the first heading.
    private List<Draft> byPastHeadings(List<Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        List<Row> first = overview ? rows.stream().filter(outline::isOverview).toList() : List.of();
        if (first.size() >= FEWEST) {
            drafts.add(new Draft(""));
            drafts.getFirst().rows.addAll(first);
        }
        List<Row> rest = drafts.isEmpty()
                ? rows
                : rows.stream().filter(row -> !first.contains(row)).toList();
        outline.placed(rest, rows).forEach((heading, placed) -> {
            drafts.add(new Draft(heading.text()));
            drafts.getLast().rows.addAll(placed);
        });
        if (drafts.isEmpty() && !rows.isEmpty()) {
            drafts.add(new Draft("主要指标"));
            drafts.getFirst().rows.addAll(rows);
        }
        return drafts;
    }

    private static void place(Brief.Point point, List<Draft> drafts) {
        Optional<Draft> named = drafts.stream()
                .filter(draft ->
                        draft.name.contains(point.topic()) || point.topic().contains(draft.name))
                .findFirst();
        if (named.isPresent()) {
            named.get().points.add(point);
            return;
        }
        Topic topic = new Topic(point.topic() + "，" + point.text());
        Optional<Draft> near = drafts.isEmpty() ? Optional.empty() : Optional.of(nearest(drafts, topic));
        Draft draft = near.filter(found -> found.fit(topic) > 0.05).orElseGet(() -> {
            drafts.add(new Draft(point.topic()));
            return drafts.getLast();
        });
        draft.points.add(point);
    }

    private static Draft nearest(List<Draft> drafts, Topic topic) {
        Draft best = drafts.getFirst();
        for (Draft draft : drafts) {
            best = draft.fit(topic) > best.fit(topic) ? draft : best;
        }
        return best;
    }
}
