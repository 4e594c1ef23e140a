package org.tigang.generator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tigang.generator.Plan.Group;

/// Keeps the headings of one level in parallel (对仗): most begin with the same words and have parts of the same
/// length; one of the same lengths that begins otherwise takes their beginning.
final class Couplets {
    private static final int LENGTH = 2;
    private static final int FEWEST = 3;

    private Couplets() {}

    static List<Group> alike(List<Group> groups) {
        Optional<String> beginning = beginning(groups);
        return beginning.isEmpty()
                ? groups
                : groups.stream()
                        .map(group -> group.headed(alike(group.heading(), beginning.get(), groups)))
                        .toList();
    }

    /// What more than half of them begin with.
    private static Optional<String> beginning(List<Group> groups) {
        Map<String, Long> counted = groups.stream()
                .map(Group::heading)
                .filter(heading -> heading.length() > 2 * LENGTH && heading.contains("，"))
                .map(heading -> heading.substring(0, LENGTH))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST && 2 * entry.getValue() > groups.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String alike(String heading, String beginning, List<Group> groups) {
        boolean fits = !heading.startsWith(beginning)
                && groups.stream()
                        .map(Group::heading)
                        .anyMatch(other ->
                                other.startsWith(beginning) && lengths(other).equals(lengths(heading)));
        return fits ? beginning + heading.substring(LENGTH) : heading;
    }

    private static List<Integer> lengths(String heading) {
        return Stream.of(heading.split("[，、]")).map(String::length).toList();
    }
}
