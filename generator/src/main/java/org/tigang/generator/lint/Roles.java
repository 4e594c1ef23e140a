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
    private static final Pattern ORGAN =
            Pattern.compile(".*(政府|委员会|局|委|办|办公室|公室|单位|机构|部门|总工会|工会|公司|中心|院|厅|组|学校|协会)[：:]?");
    private static final Pattern ADDRESSED =
            Pattern.compile(".*([们表员]|政府|局|会|委|部门|单位|公司|办公?室?|院|厅|中心|机构|校|组|府|处).{0,2}[：:]");
    private static final Pattern ENDS = Pattern.compile(".*[。！？；…，、：][”’）]?");
    private static final Pattern SALUTATION =
            Pattern.compile("(?=.{2,40}$).*(同志们|代表|委员|朋友们|同志|们|先生|女士|来宾)(、.{2,12})?[：:，]");
    private static final int OPENING = 8;

    private final List<PageParagraph> paragraphs;
    private final Map<PageParagraph, Role> roles = new HashMap<>();
    private final FootRoles foot;
    /// The first paragraph below the title; 0 where there is none.
    private int below;

    private Roles(List<PageParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.foot = new FootRoles(paragraphs, roles);
    }

    static Map<PageParagraph, Role> of(List<PageParagraph> paragraphs) {
        var roles = new Roles(paragraphs);
        roles.tables();
        roles.below = HeadRoles.put(paragraphs, roles.roles);
        roles.opening();
        roles.rest();
        roles.foot.close(roles.below);
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
        Optional<Role> named = foot.named(one);
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

    private boolean isBody(PageParagraph one, String words) {
        if (words.matches("(注|备注|说明|来源|资料来源|数据来源)[：:].*")) {
            return false;
        }
        boolean sentence = words.length() > 4 && words.matches(".*[。！？；][”’）]?");
        boolean opens = words.length() > 30 && ENDS.matcher(words).matches();
        boolean isLong = words.length() > 60 && below > 0;
        return isLong || ((sentence || opens) && (words.length() > 30 || !one.isCentred()));
    }

    private static boolean isSubtitle(PageParagraph one, String words) {
        boolean marked = words.matches("[—-]{1,2}.{4,60}|[（(].{4,40}[）)]") && words.matches(".*(会议|上的|\\d年|全会|大会).*");
        return marked || (one.isCentred() && words.length() < 40);
    }

    private boolean isAddress(PageParagraph one, String words) {
        boolean isFirst = paragraphs.subList(below, one.number() - 1).stream()
                .allMatch(above -> roles.get(above) == Role.SUBTITLE);
        boolean isOther = words.length() >= 120 || Marker.of(words).isPresent() || words.contains("。");
        boolean closed = words.matches(".*[：:]") && ADDRESSED.matcher(words).matches();
        boolean open = words.length() < 60 && ORGAN.matcher(words).matches() && one.left() < 0.5;
        return isFirst && !isOther && (closed || open);
    }
}
