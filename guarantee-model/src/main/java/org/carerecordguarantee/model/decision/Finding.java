package org.carerecordguarantee.model.decision;

/** What one rule found. Every finding names the clause it rests on and the gate it answers, and goes into the log. */
public sealed interface Finding permits Permit, Pass, Abstain, Oblige, Restriction {
    ClauseId clause();

    Gate gate();
}
