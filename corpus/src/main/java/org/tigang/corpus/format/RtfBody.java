package org.tigang.corpus.format;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tigang.corpus.format.RtfState.Place;

/// Follows the groups and commands of an RTF file and collects what it shows.
final class RtfBody extends RtfListenerAdaptor {
    private final Deque<RtfState> around = new ArrayDeque<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder box = new StringBuilder();
    private final StringBuilder margin = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final BodyText body = new BodyText();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final RowLines rows = new RowLines();
    private RtfState now = RtfState.first();

    BodyText body() {
        return body;
    }

    List<String> margins() {
        return margins;
    }

    Optional<String> title() {
        return Optional.of(title.toString());
    }

    @Override
    public void processGroupStart() {
        Watchdog.ask();
        Limits.check(around.size(), Limits.OPEN, "相互嵌套的组");
        around.push(now);
    }

    @Override
    public void processGroupEnd() {
        if (around.isEmpty()) {
            return;
        }
        RtfState ended = now;
        now = around.pop();
        if (now.place() != ended.place()) {
            endOf(ended.place());
        }
    }

    private void endOf(Place place) {
        switch (place) {
            case BOX -> endLine(box, boxes);
            case MARGIN -> endLine(margin, margins);
            case MARKER -> Blanks.endMarker(text);
            case TEXT, TITLE, STYLES, NOWHERE -> {}
        }
    }

    @Override
    public void processDocumentEnd() {
        endParagraph();
        body.add(rows.endTable());
    }

    @Override
    public void processString(String characters) {
        if (!now.hidden()) {
            switch (now.place()) {
                case TEXT, MARKER -> text.append(characters);
                case BOX -> box.append(characters);
                case MARGIN -> margin.append(characters);
                case TITLE -> title.append(characters);
                case STYLES, NOWHERE -> {}
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (command == Command.optionalcommand) {
            // Whoever does not know what follows has to pass over it.
            now = now.to(Place.NOWHERE);
        } else if (command.getCommandType() == CommandType.Destination) {
            now = now.to(place(command));
        } else if (now.place() == Place.STYLES) {
            style(command, parameter);
        } else if (now.place() != Place.NOWHERE) {
            format(command, parameter, !hasParameter || parameter != 0);
        }
    }

    private Place place(Command destination) {
        Place outside = around.isEmpty() ? now.place() : around.peek().place();
        if (outside == Place.NOWHERE && destination != Command.title) {
            return Place.NOWHERE;
        }
        return switch (destination) {
            case rtf, field, fldrslt, shp, shpinst, shpgrp, docmd, result -> outside;
            case listtext, pntext -> outside == Place.TEXT ? Place.MARKER : outside;
            case shptxt, dptxbxtext -> outside == Place.MARGIN ? Place.MARGIN : Place.BOX;
            case header, headerl, headerr, headerf, footer, footerl, footerr, footerf -> Place.MARGIN;
            case title -> Place.TITLE;
            case stylesheet -> Place.STYLES;
            default -> Place.NOWHERE;
        };
    }

    private void style(Command command, int parameter) {
        if (command == Command.s) {
            now = now.withStyle(parameter, RtfState.BODY_TEXT);
        } else if (command == Command.outlinelevelN) {
            levels.put(now.style(), RtfState.level(parameter));
        }
    }

    private void format(Command command, int parameter, boolean on) {
        switch (command) {
            case pard -> now = now.paragraphDefaults();
            case plain -> now = now.plain();
            case v, deleted -> now = now.hiddenIf(on);
            case intbl -> now = now.inTable();
            case s -> now = now.withStyle(parameter, levels.getOrDefault(parameter, RtfState.BODY_TEXT));
            case outlinelevelN -> now = now.withLevel(RtfState.level(parameter));
            case par, sect, page -> endParagraph();
            case cell -> endCell();
            case row -> rows.endRow();
            default -> symbol(command);
        }
    }

    private void symbol(Command command) {
        switch (command) {
            case line, column -> processString("\n");
            case tab, nestcell -> processString(now.place() == Place.MARKER ? "" : "\t");
            case emdash -> processString("—");
            case endash -> processString("–");
            case lquote -> processString("‘");
            case rquote -> processString("’");
            case ldblquote -> processString("“");
            case rdblquote -> processString("”");
            case bullet -> processString("•");
            case nonbreakinghyphen -> processString("-");
            case nonbreakingspace, emspace, enspace, qmspace -> processString(" ");
            default -> {}
        }
    }

    private void endParagraph() {
        switch (now.place()) {
            case BOX -> endLine(box, boxes);
            case MARGIN -> endLine(margin, margins);
            case TEXT, MARKER, TITLE, STYLES, NOWHERE -> endBodyParagraph();
        }
    }

    private void endBodyParagraph() {
        List<String> paragraph = new ArrayList<>();
        endLine(text, paragraph);
        if (now.table()) {
            paragraph.forEach(rows::add);
        } else {
            body.add(rows.endTable());
            int level = now.level();
            body.add(paragraph, level < RtfState.BODY_TEXT ? Optional.of(level + 1) : Optional.empty());
        }
        body.add(boxes);
        boxes.clear();
    }

    private void endCell() {
        List<String> last = new ArrayList<>();
        endLine(text, last);
        last.forEach(rows::add);
        rows.endCell();
    }

    private static void endLine(StringBuilder line, List<String> lines) {
        lines.addAll(Blanks.lines(line.toString()));
        line.setLength(0);
    }
}
