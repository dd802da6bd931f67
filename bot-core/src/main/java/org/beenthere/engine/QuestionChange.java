package org.beenthere.engine;

/** What edits of the script did to a question while somebody waited at it. */
enum QuestionChange {
    /** Nothing, except perhaps to its texts. */
    SAME,
    /** It has other answers than when it was asked. */
    CHANGED,
    /** It was removed, and the script says where to continue. */
    MOVED,
    /** It was removed. */
    LOST
}
