package org.tigang.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.PastHeadings.PastHeading;
import org.tigang.generator.phrase.Topic;

/// Puts together what belongs together: by the office's own 板块, else by the headings under which past documents
/// tell it.
final class Grouping {
    // A group of one row makes no section of a report; it joins its nearest neighbour.
    private static final int FEWEST = 2;
    private static final int MOST_GROUPS = 9;

    private final List<PastHeading> headings;

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

    Grouping(List<PastHeading> headings) {
        this.headings = headings;
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
        points.forEach(point -> place(point, drafts));
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

    /// Takes the heading that past documents tell most of the rows under, then the next for what is left.
    private List<Draft> byPastHeadings(List<Row> rows) {
        List<Draft> drafts = new ArrayList<>();
        List<Row> left = new ArrayList<>(rows);
        while (left.size() >= FEWEST && drafts.size() < MOST_GROUPS) {
            Optional<Draft> next = largest(left);
            if (next.isEmpty()) {
                break;
            }
            drafts.add(next.get());
            left.removeAll(next.get().rows);
        }
        return withRest(drafts, left);
    }

    private Optional<Draft> largest(List<Row> left) {
        Draft best = new Draft("");
        List<Topic> topics =
                left.stream().map(row -> new Topic(row.indicator())).toList();
        for (PastHeading heading : headings) {
            Draft draft = new Draft(heading.text());
            for (int i = 0; i < topics.size(); i++) {
                if (heading.below().covers(topics.get(i))) {
                    draft.rows.add(left.get(i));
                }
            }
            best = draft.rows.size() > best.rows.size() ? draft : best;
        }
        return best.rows.size() >= FEWEST ? Optional.of(best) : Optional.empty();
    }

    private static List<Draft> withRest(List<Draft> drafts, List<Row> left) {
        if (drafts.isEmpty() && !left.isEmpty()) {
            drafts.add(new Draft("主要指标"));
        }
        left.forEach(row -> nearest(drafts, new Topic(row.indicator())).rows.add(row));
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
