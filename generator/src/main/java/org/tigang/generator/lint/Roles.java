package org.tigang.generator.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Node;

/// What each paragraph is, told from its words and its place; its look decides only where words can not.
final class Roles {
    private static final Pattern SECRECY = Pattern.compile("(绝密|机密|秘密)([★☆*·]?.{0,6})?");
    private static final Pattern NUMBER =
            Pattern.compile(".{1,16}[〔\\[［（(【]\\d{2,4}[〕\\]］）)】](第?)\\d{1,4}号?( *签发人.*)?");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{2,4}|[一二三四五六七八九〇○零]{2,4})年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})[日号]|\\d{4}[.．/-]\\d{1,2}[.．/-]\\d{1,2}日?");
    private static final Pattern ORGAN =
            Pattern.compile(".*(政府|委员会|局|委|办|办公室|公室|单位|机构|部门|总工会|工会|公司|中心|院|厅|组|学校|协会)[：:]?");
    private static final Pattern ENDS = Pattern.compile(".*[。！？；…，、：][”’）]?");
    private static final int HEAD = 12;

    private final List<PageParagraph> paragraphs;
    private final Map<PageParagraph, Role> roles = new HashMap<>();
    private int title = -1;
    private int lastOfTitle = -1;

    private Roles(List<PageParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Map<PageParagraph, Role> of(List<PageParagraph> paragraphs) {
        var roles = new Roles(paragraphs);
        roles.tables();
        roles.title();
        roles.head();
        roles.rest();
        roles.closing();
        return Map.copyOf(roles.roles);
    }

    private void tables() {
        for (PageParagraph paragraph : paragraphs) {
            Node above = paragraph.element().getParentNode();
            while (above != null && !Xml.is(above, "tc")) {
                above = above.getParentNode();
            }
            if (above != null) {
                put(paragraph, Role.TABLE);
            }
        }
    }

    private void put(PageParagraph paragraph, Role role) {
        roles.putIfAbsent(paragraph, role);
    }

    // The first paragraph in large letters, or centred, that is nothing else of the head.
    private void title() {
        OptionalInt found = IntStream.range(0, Math.min(HEAD, paragraphs.size()))
                .filter(i -> isTitle(i))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        title = found.getAsInt();
        lastOfTitle = title;
        put(paragraphs.get(title), Role.TITLE);
        while (lastOfTitle + 1 < paragraphs.size() && lastOfTitle - title < 3 && continues(lastOfTitle + 1)) {
            lastOfTitle++;
            put(paragraphs.get(lastOfTitle), Role.TITLE);
        }
    }

    private boolean isTitle(int i) {
        PageParagraph one = paragraphs.get(i);
        String words = one.words();
        if (roles.containsKey(one) || words.length() > 80 || isOfTheHead(one) || Marker.of(words).isPresent()) {
            return false;
        }
        boolean largeOrCentred = one.styleName().equals("title") || one.size() >= 36 || one.isCentred();
        boolean first = i == 0 && !ENDS.matcher(words).matches() && one.size() >= 30 && one.firstLine() < 0.5;
        boolean afterNumber = i > 0 && NUMBER.matcher(paragraphs.get(i - 1).words()).matches();
        return (largeOrCentred || first || afterNumber) && !words.startsWith("—");
    }

    private boolean continues(int i) {
        PageParagraph one = paragraphs.get(i);
        PageParagraph above = paragraphs.get(i - 1);
        return one.isCentred()
                && one.size() == above.size()
                && one.size() >= 36
                && !one.words().matches("[—（(].*")
                && one.words().length() < 40;
    }

    private static boolean isOfTheHead(PageParagraph one) {
        String words = one.words();
        return words.matches("\\d{1,8}")
                || SECRECY.matcher(words).matches()
                || words.matches("特急|加急|平急|特提|紧急|急件|急")
                || words.startsWith("签发人")
                || NUMBER.matcher(words).matches()
                || isMark(one);
    }

    private static boolean isMark(PageParagraph one) {
        boolean red = one.runs().stream().anyMatch(run -> isRed(run.cascade().value("color", "val")));
        return one.words().length() < 60 && (one.words().matches(".{2,}文 ?件") || red && one.size() >= 44);
    }

    static boolean isRed(String colour) {
        return colour.matches("(?i)(e|f|c|d)[0-9a-f][0-3][0-9a-f][0-3][0-9a-f]");
    }

    private void head() {
        for (int i = 0; i < Math.min(HEAD, title < 0 ? 0 : title + 3); i++) {
            PageParagraph one = paragraphs.get(i);
            String words = one.words();
            if (NUMBER.matcher(words).matches()) {
                put(one, Role.DOCUMENT_NUMBER);
            } else if (isOfTheHead(one) && i < title) {
                put(one, headRole(one, words));
            } else if (i < title) {
                put(one, Role.UNSURE);
            }
        }
    }

    private static Role headRole(PageParagraph one, String words) {
        if (words.matches("\\d{1,8}")) {
            return Role.COPY_NUMBER;
        }
        if (SECRECY.matcher(words).matches()) {
            return Role.SECRECY;
        }
        if (words.startsWith("签发人")) {
            return Role.SIGNER;
        }
        return isMark(one) ? Role.MARK : Role.URGENCY;
    }

    private void rest() {
        int first = lastOfTitle + 1;
        boolean attachments = false;
        for (int i = Math.max(first, 0); i < paragraphs.size(); i++) {
            PageParagraph one = paragraphs.get(i);
            String words = one.words();
            boolean item = attachments && words.matches("\\d{1,2} ?[.．、].{2,60}");
            Role role = item ? Role.ATTACHMENTS : role(one, words, i - first);
            attachments = role == Role.ATTACHMENTS;
            put(one, role);
        }
    }

    private Role role(PageParagraph one, String words, int afterTitle) {
        if (words.matches("附 ?件[：:].*|附 ?件 ?\\d? ?[《].*")) {
            return Role.ATTACHMENTS;
        }
        if (words.matches("附 ?件 ?[\\d一二三四五六七八九十]*[：:]?")) {
            return Role.ATTACHMENT_MARK;
        }
        if (words.matches("(抄 ?送|抄 ?报|分 ?送).{2,}")) {
            return Role.COPIES;
        }
        if (words.matches(".*\\d日? ?印 ?发?") && words.length() < 60 && words.matches(".*年\\d+月.*")) {
            return Role.ISSUE;
        }
        if (title >= 0 && afterTitle < 6 && isSubtitle(one, words)) {
            return Role.SUBTITLE;
        }
        if (title >= 0 && afterTitle < 6 && isAddress(one, words)) {
            return words.matches(".*(同志们|代表|委员|朋友们|同志)[：:，].*|.*们[：:]") ? Role.SALUTATION : Role.ADDRESSEE;
        }
        if (Marker.of(words).isPresent() || one.styleName().matches("heading \\d")) {
            return Role.HEADING;
        }
        boolean body = words.length() > 30 && ENDS.matcher(words).matches() && !one.isCentred();
        return body || words.length() > 60 && title >= 0 ? Role.BODY : Role.UNSURE;
    }

    private static boolean isSubtitle(PageParagraph one, String words) {
        return words.matches("[—-]{1,2}.{4,60}|[（(].{4,40}[）)]") && words.matches(".*(会议|上的|\\d年|全会|大会).*")
                || one.isCentred() && words.length() < 40;
    }

    private boolean isAddress(PageParagraph one, String words) {
        boolean before = paragraphs.subList(lastOfTitle + 1, paragraphs.indexOf(one)).stream()
                .allMatch(above -> roles.get(above) == Role.SUBTITLE);
        return before
                && words.length() < 120
                && Marker.of(words).isEmpty()
                && !words.contains("。")
                && (words.matches(".*[：:]") && words.matches(".*([们表员]|政府|局|会|委|部门|单位|公司|办公?室?|院|厅|中心|机构|校|组|府|处).{0,2}[：:]")
                        || words.length() < 60 && ORGAN.matcher(words).matches() && one.left() < 0.5);
    }

    // The date stands behind the last sentence, the signature above it, a note in brackets below.
    private void closing() {
        for (int i = Math.max(lastOfTitle + 2, 1); i < paragraphs.size(); i++) {
            PageParagraph one = paragraphs.get(i);
            if (roles.get(one) == Role.UNSURE && DATE.matcher(one.words().replace(" ", "")).matches()) {
                roles.put(one, Role.DATE);
                sign(i - 1);
                note(i + 1);
            }
        }
    }

    private void sign(int i) {
        PageParagraph one = paragraphs.get(i);
        boolean short_ = one.words().length() < 40 && !ENDS.matcher(one.words()).matches();
        if (short_ && (roles.get(one) == Role.UNSURE || roles.get(one) == Role.HEADING)) {
            roles.put(one, Role.SIGNATURE);
        }
    }

    private void note(int i) {
        if (i < paragraphs.size()
                && paragraphs.get(i).words().matches("[（(]?(联系人|联系电话|此件).{1,60}")) {
            roles.put(paragraphs.get(i), Role.NOTE);
        }
    }

    static List<PageParagraph> with(Role role, List<PageParagraph> paragraphs, Map<PageParagraph, Role> roles) {
        List<PageParagraph> found = new ArrayList<>(paragraphs);
        found.removeIf(one -> roles.get(one) != role);
        return found;
    }
}
