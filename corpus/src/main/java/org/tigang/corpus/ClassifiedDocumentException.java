package org.tigang.corpus;

import org.tigang.corpus.structure.SecrecyMark;

/// A file that bears the mark of a classified paper: it is not read, and nothing of it is kept.
///
/// The message is one line for the user that names the file and the mark's place, and nothing of the text.
public final class ClassifiedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClassifiedDocumentException(String file, SecrecyMark mark) {
        super(file + "：" + mark.place() + "有密级标记，是涉密文件，不予读取，也没有保留任何内容；请移出本机，按保密规定处理");
    }
}
