package news.stet;

/** How a content got into the text. */
public enum Conveyed {
    /** Said. */
    STATED,
    /** Taken for granted: "after the explosions". */
    PRESUPPOSED,
    /** Suggested, or a speech act whose content the text leaves out: "have commented on the attacks". */
    IMPLIED
}
