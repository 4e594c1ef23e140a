package org.tigang.generator.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Node;

/// What each paragraph is, told from its words and its place; its look decides only where words can not.
final class Roles {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{2,4}|[一二三四五六七八九〇○零]{2,4})年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})[日号]|\\d{4}[.．/-]\\d{1,2}[.．/-]\\d{1,2}日?");
    private static final Pattern ORGAN =
            Pattern.compile(".*(政府|委员会|局|委|办|办公室|公室|单位|机构|部门|总工会|工会|公司|中心|院|厅|组|学校|协会)[：:]?");
    private static final Pattern ENDS = Pattern.compile(".*[。！？；…，、：][”’）]?");
    private static final Pattern SALUTATION =
            Pattern.compile("(?=.{2,40}$).*(同志们|代表|委员|朋友们|同志|们|先生|女士|来宾)(、.{2,12})?[：:，]");
    private static final int OPENING = 8;

    private final List<PageParagraph> paragraphs;
    private final Map<PageParagraph, Role> roles = new HashMap<>();
    /// The first paragraph below the title; 0 where there is none.
    private int below;

    private Roles(List<PageParagraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static Map<PageParagraph, Role> of(List<PageParagraph> paragraphs) {
        var roles = new Roles(paragraphs);
        roles.tables();
        roles.below = HeadRoles.put(paragraphs, roles.roles);
        roles.opening();
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

    // Whatever stands between the title and the salutation says where, when, by whom.
    private void opening() {
        int to = Math.min(below + OPENING, paragraphs.size());
        IntStream.range(below, below == 0 ? 0 : to)
                .filter(i -> SALUTATION.matcher(paragraphs.get(i).words()).matches())
                .findFirst()
                .ifPresent(i -> {
                    paragraphs.subList(below, i).forEach(one -> put(one, Role.SUBTITLE));
                    put(paragraphs.get(i), Role.SALUTATION);
                });
    }

    private void rest() {
        boolean attachments = false;
        for (int i = below; i < paragraphs.size(); i++) {
            PageParagraph one = paragraphs.get(i);
            String words = one.words();
            boolean item = attachments && words.matches("\\d{1,2} ?[.．、].{2,60}");
            Role role = item ? Role.ATTACHMENTS : role(one, words, i - below);
            attachments = role == Role.ATTACHMENTS;
            put(one, role);
        }
    }

    private Role role(PageParagraph one, String words, int afterTitle) {
        Optional<Role> named = named(one, words);
        if (named.isPresent()) {
            return named.get();
        }
        if (below > 0 && afterTitle < 6 && isSubtitle(one, words)) {
            return Role.SUBTITLE;
        }
        if (below > 0 && afterTitle < 6 && isAddress(one, words)) {
            return Role.ADDRESSEE;
        }
        if (Marker.of(words).isPresent() || one.styleName().matches("heading \\d")) {
            return Role.HEADING;
        }
        return isBody(one, words) ? Role.BODY : Role.UNSURE;
    }

    // What says itself what it is.
    private Optional<Role> named(PageParagraph one, String words) {
        if (words.matches("附 ?件 ?[\\d一二三四五六七八九十]*[：:]?") && !isListed(one)) {
            return Optional.of(Role.ATTACHMENT_MARK);
        }
        if (words.matches("附 ?件[：:].*|附 ?件 ?\\d? ?[《].*|附 ?件(?=[\\u4e00-\\u9fff])[^：:。；，、]{3,60}")) {
            return Optional.of(Role.ATTACHMENTS);
        }
        if (words.matches("((抄 ?送|抄 ?报|分 ?送)|[报送发](?=[：:])).{2,}")) {
            return Optional.of(Role.COPIES);
        }
        return isIssue(one, words) ? Optional.of(Role.ISSUE) : Optional.empty();
    }

    private boolean isListed(PageParagraph one) {
        int next = paragraphs.indexOf(one) + 1;
        return next < paragraphs.size() && paragraphs.get(next).words().matches("\\d{1,2} ?[.．、].{2,60}");
    }

    private boolean isIssue(PageParagraph one, String words) {
        int i = paragraphs.indexOf(one);
        boolean belowCopies = i > 0 && roles.get(paragraphs.get(i - 1)) == Role.COPIES;
        boolean dated = words.matches("[^，。]{3,40}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,4}");
        return dated && (belowCopies || words.matches(".*印 ?发?"));
    }

    private boolean isBody(PageParagraph one, String words) {
        if (words.matches("(注|备注|说明|来源|资料来源|数据来源)[：:].*")) {
            return false;
        }
        boolean sentence = words.length() > 4 && words.matches(".*[。！？；][”’）]?");
        boolean opens = words.length() > 30 && ENDS.matcher(words).matches();
        return (sentence || opens) && (words.length() > 30 || !one.isCentred()) || words.length() > 60 && below > 0;
    }

    private static boolean isSubtitle(PageParagraph one, String words) {
        return words.matches("[—-]{1,2}.{4,60}|[（(].{4,40}[）)]") && words.matches(".*(会议|上的|\\d年|全会|大会).*")
                || one.isCentred() && words.length() < 40;
    }

    private boolean isAddress(PageParagraph one, String words) {
        boolean before = paragraphs.subList(below, paragraphs.indexOf(one)).stream()
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
        for (int i = below + 1; i < paragraphs.size(); i++) {
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
}
