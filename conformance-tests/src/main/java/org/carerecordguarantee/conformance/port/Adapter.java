package org.carerecordguarantee.conformance.port;

/**
 * A system, connected. Beside the acts that every product needs there are some for each further family of promises; an adapter takes
 * or leaves a family, and what it leaves is not tested.
 *
 * @param system its acts
 * @param arrangements its facts from elsewhere
 * @param limits its acts about limits
 * @param emergencies its acts about looks without asking first
 * @param misuse its acts about finding out who looked without need
 * @param breaches its acts about breaches and lost files
 * @param controls its acts about who gets in at all
 * @param redress its acts by which a person is protected from misuse and told of it
 * @param paper its acts about what is done on paper and written down afterwards
 */
public record Adapter(
        CareRecordSystem system,
        Arrangements arrangements,
        LimitActs limits,
        EmergencyActs emergencies,
        MisuseActs misuse,
        BreachActs breaches,
        ControlActs controls,
        RedressActs redress,
        PaperActs paper) {

    /** An adapter of which no further family is written yet: hand those over that are by {@code with}. */
    public Adapter(CareRecordSystem system, Arrangements arrangements) {
        this(
                system,
                arrangements,
                new LimitActs() {},
                new EmergencyActs() {},
                new MisuseActs() {},
                new BreachActs() {},
                new ControlActs() {},
                new RedressActs() {},
                new PaperActs() {});
    }

    /** {@return the same, with other arrangements} */
    public Adapter with(Arrangements others) {
        return new Adapter(system, others, limits, emergencies, misuse, breaches, controls, redress, paper);
    }

    /** {@return the same, with acts about limits} */
    public Adapter with(LimitActs acts) {
        return new Adapter(system, arrangements, acts, emergencies, misuse, breaches, controls, redress, paper);
    }

    /** {@return the same, with acts about looks without asking first} */
    public Adapter with(EmergencyActs acts) {
        return new Adapter(system, arrangements, limits, acts, misuse, breaches, controls, redress, paper);
    }

    /** {@return the same, with acts about finding out who looked without need} */
    public Adapter with(MisuseActs acts) {
        return new Adapter(system, arrangements, limits, emergencies, acts, breaches, controls, redress, paper);
    }

    /** {@return the same, with acts about breaches and lost files} */
    public Adapter with(BreachActs acts) {
        return new Adapter(system, arrangements, limits, emergencies, misuse, acts, controls, redress, paper);
    }

    /** {@return the same, with acts about who gets in at all} */
    public Adapter with(ControlActs acts) {
        return new Adapter(system, arrangements, limits, emergencies, misuse, breaches, acts, redress, paper);
    }

    /** {@return the same, with acts by which a person is protected from misuse and told of it} */
    public Adapter with(RedressActs acts) {
        return new Adapter(system, arrangements, limits, emergencies, misuse, breaches, controls, acts, paper);
    }

    /** {@return the same, with acts about what is done on paper} */
    public Adapter with(PaperActs acts) {
        return new Adapter(system, arrangements, limits, emergencies, misuse, breaches, controls, redress, acts);
    }
}
