package org.tigang.corpus.evaluation;

/// What the edits of one kind said of themselves.
///
/// @param wrong edits whose result is not what was written
/// @param certifiedWrong of them, those that said they were certain
record Claims(int edits, int certified, int wrong, int certifiedWrong) {
    static final Claims NONE = new Claims(0, 0, 0, 0);

    static Claims of(boolean isCertified, boolean isWrong) {
        return new Claims(1, isCertified ? 1 : 0, isWrong ? 1 : 0, isCertified && isWrong ? 1 : 0);
    }

    Claims plus(Claims other) {
        return new Claims(
                edits + other.edits,
                certified + other.certified,
                wrong + other.wrong,
                certifiedWrong + other.certifiedWrong);
    }
}
