package org.tigang.generator.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the paragraphs behind the text are: attachments, signature, date, imprint.
final class FootRoles {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{2,4}|[一二三四五六七八九〇○零]{2,4})年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})[日号]|\\d{4}[.．/-]\\d{1,2}[.．/-]\\d{1,2}日?");

    private final List<PageParagraph> paragraphs;
    private final Map<PageParagraph, Role> roles;

    FootRoles(List<PageParagraph> paragraphs, Map<PageParagraph, Role> roles) {
        this.paragraphs = paragraphs;
        this.roles = roles;
    }

    /// What says itself what it is.
    Optional<Role> named(PageParagraph one) {
        String words = one.words();
        if (words.matches("附 ?件 ?[\\d一二三四五六七八九十]*[：:]?") && !isListed(one)) {
            return Optional.of(Role.ATTACHMENT_MARK);
        }
        if (words.matches(
                "附 ?件[：:].*|附 ?件 ?\\d? ?[《].*|附 ?件 ?1[.．、].{2,60}|附 ?件(?=[\\u4e00-\\u9fff])[^：:。；，、]{3,60}")) {
            return Optional.of(Role.ATTACHMENTS);
        }
        if (words.matches("((抄 ?送|抄 ?报|分 ?送)|[报送发](?=[：:])).{2,}")) {
            return Optional.of(Role.COPIES);
        }
        return isIssue(one, words) ? Optional.of(Role.ISSUE) : Optional.empty();
    }

    private boolean isListed(PageParagraph one) {
        int next = one.number();
        return next < paragraphs.size() && paragraphs.get(next).words().matches("\\d{1,2} ?[.．、].{2,60}");
    }

    private boolean isIssue(PageParagraph one, String words) {
        int i = one.number() - 1;
        boolean belowCopies = i > 0 && roles.get(paragraphs.get(i - 1)) == Role.COPIES;
        boolean dated = words.matches("[^，。]{3,40}\\d{4}年\\d{1,2}月\\d{1,2}日.{0,4}");
        return dated && (belowCopies || words.matches(".*印 ?发?"));
    }

    /// The date stands behind the last sentence, the signature above it, a note in brackets below.
    ///
    /// @param below the first paragraph below the title
    void close(int below) {
        for (int i = below + 1; i < paragraphs.size(); i++) {
            PageParagraph one = paragraphs.get(i);
            if (roles.get(one) == Role.UNSURE
                    && DATE.matcher(one.words().replace(" ", "")).matches()) {
                roles.put(one, Role.DATE);
                sign(i - 1);
                note(i + 1);
            }
        }
    }

    private void sign(int i) {
        PageParagraph one = paragraphs.get(i);
        boolean isShort = one.words().length() < 40 && !one.words().matches(".*([：:].*|[。！？；…，、][”’）]?)");
        if (isShort && (roles.get(one) == Role.UNSURE || roles.get(one) == Role.HEADING)) {
            roles.put(one, Role.SIGNATURE);
        }
    }

    private void note(int i) {
        if (i < paragraphs.size() && paragraphs.get(i).words().matches("[（(]?(联系人|联系电话|此件).{1,60}")) {
            roles.put(paragraphs.get(i), Role.NOTE);
        }
    }
}
