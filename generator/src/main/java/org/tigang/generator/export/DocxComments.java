package org.tigang.generator.export;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.CommentRangeEnd;
import org.docx4j.wml.CommentRangeStart;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
import org.tigang.generator.phrase.Statement;

/// The comments of a review copy, one a statement. They bear no date: the same report gives the same bytes.
final class DocxComments {
    private static final String AUTHOR = "提纲";

    private final ObjectFactory factory = Context.getWmlObjectFactory();
    private final Comments comments = factory.createComments();

    Comments all() {
        return comments;
    }

    /// Begins the stretch of the text that a new comment speaks of.
    BigInteger begin(P paragraph, Statement statement) {
        BigInteger id = BigInteger.valueOf(comments.getComment().size());
        comments.getComment().add(comment(id, ReviewNote.lines(statement)));
        CommentRangeStart start = factory.createCommentRangeStart();
        start.setId(id);
        paragraph.getContent().add(start);
        return id;
    }

    void end(P paragraph, BigInteger id) {
        CommentRangeEnd end = factory.createCommentRangeEnd();
        end.setId(id);
        paragraph.getContent().add(end);
        R.CommentReference reference = factory.createRCommentReference();
        reference.setId(id);
        R run = factory.createR();
        run.getContent().add(reference);
        paragraph.getContent().add(run);
    }

    private Comments.Comment comment(BigInteger id, List<String> lines) {
        Comments.Comment comment = factory.createCommentsComment();
        comment.setId(id);
        comment.setAuthor(AUTHOR);
        comment.setInitials(AUTHOR);
        lines.forEach(line -> comment.getContent().add(paragraph(line)));
        return comment;
    }

    private P paragraph(String line) {
        Text text = factory.createText();
        text.setValue(line);
        text.setSpace("preserve");
        R run = factory.createR();
        run.getContent().add(factory.createRT(text));
        P paragraph = factory.createP();
        paragraph.getContent().add(run);
        return paragraph;
    }
}
