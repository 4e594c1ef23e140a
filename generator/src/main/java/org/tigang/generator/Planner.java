package org.tigang.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tigang.corpus.model.DocumentKind;
import org.tigang.generator.Plan.Group;
import org.tigang.generator.Plan.Section;
import org.tigang.generator.intake.Brief;
import org.tigang.generator.intake.Row;
import org.tigang.generator.phrase.PastHeadings;
import org.tigang.generator.phrase.PastHeadings.PastHeading;
import org.tigang.generator.phrase.SectionWords;
import org.tigang.generator.phrase.SectionWords.Purpose;
import org.tigang.generator.phrase.Topic;

/// Decides what stands under which heading. Headings come from the brief, from the document it names as `like`,
/// or from past documents.
final class Planner {
    private static final Pattern NUMBERED = Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d+[.．、])");

    private static final int LONGEST = 16;
    // A congress looks back over years and ahead over decades; a report on a year does not.
    private static final Pattern FAR_GOALS = Pattern.compile("世纪|小康|奋斗目标|展望|五年|[一二三四五六七八九十]五|新要求|现代化|苗头");
    private static final Pattern SAYS_ENOUGH = Pattern.compile("(?:情况|工作|指标|建设|发展|服务)$|，");

    private final PastHeadings past;
    private final Optional<String> like;
    private final FittingHeadings fitting;

    /// @param like id of the document whose headings are to be kept
    /// @param fell whether most of what a group tells fell
    Planner(PastHeadings past, Optional<String> like, Predicate<Group> fell) {
        this.past = past;
        this.like = like;
        this.fitting = new FittingHeadings(past.topical(), fell);
    }

    /// @param wished the outline asked for, from the outermost level; empty: planned
    /// @param missed whether a target was missed
    Plan plan(Brief brief, List<String> wished, List<Row> rows, boolean missed) {
        Points points = new Points(brief.points());
        boolean overview = wished.isEmpty() && brief.kind() != DocumentKind.SPEECH;
        List<Group> groups = new Grouping(new PastOutline(past), overview).groups(rows, points.of(Points.Use.DONE));
        if (!wished.isEmpty()) {
            return asWished(wished, groups, points);
        }
        return switch (brief.kind()) {
            case SPEECH -> spoken(groups, points, missed);
            case OPINION -> ordered(rows, points);
            default -> planned(groups, points, missed);
        };
    }

    private List<PastHeading> topical() {
        return past.topical();
    }

    private Optional<String> titled(Predicate<String> purpose) {
        return past.titled(heading -> purpose.test(heading)
                && heading.length() <= LONGEST
                && !FAR_GOALS.matcher(heading).find());
    }

    /// Problems are spoken of where past documents do so, where the brief gives some, or where a target was missed.
    private Plan planned(List<Group> groups, Points points, boolean missed) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.done(titled(SectionWords::isDone).orElse("主要工作情况"), headed(groups)));
        Optional<String> problems = titled(SectionWords::isProblems);
        if (problems.isPresent() || missed || !points.of(Points.Use.PROBLEMS).isEmpty()) {
            sections.add(problems(problems.orElse("存在的问题"), points));
        }
        sections.add(next(titled(SectionWords::isNext).orElse("下一步工作打算"), points));
        return new Plan(sections);
    }

    /// Told to listeners: no headings within what was done.
    private static Plan spoken(List<Group> groups, Points points, boolean missed) {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.done("充分肯定成绩，切实增强做好工作的信心", groups));
        if (missed || !points.of(Points.Use.PROBLEMS).isEmpty()) {
            sections.add(problems("清醒认识不足，切实增强解决问题的自觉", points));
        }
        sections.add(next("准确把握重点，切实增强狠抓落实的担当", points));
        return new Plan(sections);
    }

    /// An opinion says what shall be done, topic by topic as the brief has them; figures say where it starts from.
    private static Plan ordered(List<Row> rows, Points points) {
        List<Section> sections = new ArrayList<>();
        if (!rows.isEmpty()) {
            sections.add(Section.done("工作基础", List.of(new Group("工作基础", "", rows, List.of()))));
        }
        points.byTopic()
                .forEach((topic, told) ->
                        sections.add(Section.done(topic, List.of(new Group(topic, "", List.of(), told)))));
        return new Plan(sections);
    }

    private static Section problems(String heading, Points points) {
        return new Section(Purpose.PROBLEMS, heading, List.of(), points.of(Points.Use.PROBLEMS));
    }

    private static Section next(String heading, Points points) {
        return new Section(Purpose.NEXT, heading, List.of(), points.of(Points.Use.NEXT));
    }

    private Plan asWished(List<String> wished, List<Group> groups, Points points) {
        List<String> headings = wished.stream()
                .map(text -> NUMBERED.matcher(text).replaceFirst(""))
                .toList();
        List<Section> sections = new ArrayList<>();
        for (String heading : headings) {
            List<Group> here = groups.stream()
                    .filter(group -> nearest(headings, group).equals(heading))
                    .toList();
            sections.add(
                    switch (here.isEmpty() ? SectionWords.purpose(heading) : Purpose.DONE) {
                        case DONE -> Section.done(heading, here.size() == 1 ? here : headed(here));
                        case PROBLEMS -> problems(heading, points);
                        case NEXT -> next(heading, points);
                    });
        }
        return new Plan(sections);
    }

    private static String nearest(List<String> headings, Group group) {
        List<String> serving = headings.stream()
                .filter(heading -> SectionWords.purpose(heading) == Purpose.DONE)
                .toList();
        List<String> among = serving.isEmpty() ? headings : serving;
        Topic topic = group.topic();
        return among.stream()
                .max(Comparator.comparingDouble(heading -> topic.share(new Topic(heading))))
                .filter(heading -> topic.share(new Topic(heading)) > 0)
                .orElse(among.getFirst());
    }

    /// One past document gives as many headings as it can, so that they are of one hand; others fill in, in the
    /// same shape.
    private List<Group> headed(List<Group> groups) {
        String model = model(groups);
        String shape = shape(model, groups);
        Set<String> taken = new HashSet<>();
        List<Group> headed = new ArrayList<>();
        for (Group group : groups) {
            if (group.name().isEmpty()) {
                headed.add(group);
                continue;
            }
            String text = heading(group, model, shape, taken).orElse(plain(group.name()));
            taken.add(text);
            headed.add(group.headed(text));
        }
        return Couplets.alike(headed);
    }

    /// 财政 alone is a name, not a heading.
    private static String plain(String name) {
        return name.length() < 2 || SAYS_ENOUGH.matcher(name).find() ? name : name + "情况";
    }

    private String model(List<Group> groups) {
        return like.orElseGet(() -> best(groups));
    }

    private String best(List<Group> groups) {
        return topical().stream()
                .map(PastHeading::document)
                .distinct()
                .max(Comparator.comparingDouble(document -> served(document, groups)))
                .orElse("");
    }

    /// How many groups find a heading of their own in the document; headings of two parts (抓什么，得什么) are
    /// the better ones.
    private double served(String document, List<Group> groups) {
        Set<String> taken = new HashSet<>();
        double served = 0;
        for (Group group : groups) {
            Optional<PastHeading> heading = fitting.best(
                    group, one -> one.document().equals(document) && one.level() > 1 && !taken.contains(one.text()));
            heading.ifPresent(found -> taken.add(found.text()));
            served += heading.map(found -> 1 + found.fit(fitting.topic(group)) + (found.parts() > 1 ? 0.5 : 0))
                    .orElse(0.0);
        }
        return served;
    }

    /// The shape that most of the model's headings have.
    private String shape(String model, List<Group> groups) {
        Map<String, Integer> shapes = new TreeMap<>();
        for (Group group : groups) {
            fitting.best(group, one -> one.document().equals(model) && one.level() > 1)
                    .ifPresent(heading -> shapes.merge(heading.shape(), 1, Integer::sum));
        }
        return shapes.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Optional<String> heading(Group group, String model, String shape, Set<String> taken) {
        Predicate<PastHeading> free = heading -> heading.level() > 1 && !taken.contains(heading.text());
        Predicate<PastHeading> shaped = free.and(heading -> heading.shape().equals(shape));
        Predicate<PastHeading> parallel = free.and(heading -> heading.parts() == shape.split("，").length);
        Predicate<PastHeading> ofTheModel = heading -> heading.document().equals(model);
        return Stream.of(shaped.and(ofTheModel), shaped, parallel.and(ofTheModel), parallel, free)
                .flatMap(among -> fitting.best(group, among).stream())
                .findFirst()
                .map(PastHeading::text);
    }
}
