package org.beenthere.engine;

/** What an edit of the script did to a question while somebody waited at it. */
enum QuestionChange {
    /** Nothing, but perhaps to its words. */
    SAME,
    /** Other answers can be given than could be when it was asked. */
    CHANGED,
    /** It was taken out, and the script says where to go in its place. */
    MOVED,
    /** It was taken out. */
    LOST
}
