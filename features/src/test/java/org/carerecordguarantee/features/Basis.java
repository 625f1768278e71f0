package org.carerecordguarantee.features;

/** What a clause rests on. The constants' names are the letters of the clause table. */
public enum Basis {
    /** The guarantee itself, as publicly described. */
    G,
    /** The NHS Care Record Guarantee or its companion guidance. */
    N,
    /** Law or statutory guidance. */
    L,
    /** Published practice of councils and the NHS. */
    P,
    /** This project's own design. */
    D;

    /** The tag that says so. */
    public String tag() {
        return "basis-" + name();
    }
}
