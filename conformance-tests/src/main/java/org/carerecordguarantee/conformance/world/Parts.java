package org.carerecordguarantee.conformance.world;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carerecordguarantee.conformance.port.OrganisationKind;
import org.carerecordguarantee.conformance.port.PersonRef;
import org.carerecordguarantee.conformance.port.Role;
import org.carerecordguarantee.conformance.port.WorkerSheet;

/** The names that scenarios may use, and who they are. All fictional. */
public final class Parts {

    /** A worker's part. */
    public record Staff(
            String part,
            String name,
            Role role,
            String jobTitle,
            String team,
            String organisation,
            OrganisationKind kind) {

        /**
         * {@return what an adapter is told of the worker}
         *
         * @param stage on whose behalf they are made: those of one stage share their organisations
         * @param ownRecord the worker's own record, if they have one
         */
        public WorkerSheet sheet(String stage, Optional<PersonRef> ownRecord) {
            return new WorkerSheet(stage, part, name, role, jobTitle, team, organisation, kind, ownRecord);
        }
    }

    /** The part of somebody whom no system is to know. */
    static final String NOBODY = "Ernest";

    private static final String COUNCIL = "Eastmere County Council";
    private static final Map<String, String> PEOPLE = new TreeMap<>();
    private static final Map<String, Staff> STAFF = new TreeMap<>();

    static {
        people(
                "Doreen Abbeygate",
                "Ravi Sandhallow",
                "Marguerite Fosse",
                "Tomasz Wrenfield",
                "Beth Quillmere",
                "Leon Ashgarth",
                "Poppy Ashgarth",
                "Jude Ashgarth",
                "Callum Stonerow",
                "Imogen Thackray-Vane",
                "Ernest Polwhistle",
                "Nadia Corrigan-Slate");
        council("Priya Lindqvist", Role.SOCIAL_WORKER, "Social worker", "Harbour");
        // of another team than Priya: he keeps the records that others try to open, and a team may lawfully share a tie
        council("Owen Tarbuckle", Role.SENIOR_PRACTITIONER, "Senior practitioner", "Fell");
        council("Grace Ferrybridge", Role.TEAM_MANAGER, "Team manager", "Harbour");
        council("Sam Orrell", Role.SOCIAL_WORKER, "Social worker", "Harbour");
        council("Hamish Doune", Role.EDT_WORKER, "Emergency duty worker", "Emergency Duty Team");
        council("Felix Arbour", Role.PRIVACY_OFFICER, "Privacy officer", "Information Governance");
        council("Yusuf Pennant", Role.IG_OFFICER, "Information governance officer", "Information Governance");
        council("Marion Keel", Role.RECORDS_OFFICER, "Records officer", "Records Store");
        council("Rufus Penhale", Role.SYSTEM_ADMIN, "System administrator", "Digital");
        council("Lottie Barnstock", Role.SOCIAL_WORKER, "Social worker", "Larch");
        council("Dev Carrick", Role.MASH_PRACTITIONER, "Safeguarding hub practitioner", "Safeguarding Hub");
        council("Colette Raine", Role.COMPLAINTS_MANAGER, "Complaints manager", "Complaints");
        council("Kit Rowsell", Role.RESEARCHER, "Researcher", "Research");
        council("Nadia Corrigan-Slate", Role.SOCIAL_CARE_WORKER, "Social care worker", "Harbour");
        staff(
                "Dr Mallory",
                "Dr Sunita Mallory",
                Role.CALDICOTT_GUARDIAN,
                "Caldicott Guardian",
                "Directorate",
                COUNCIL,
                OrganisationKind.COUNCIL);
        staff(
                "Dr Locke",
                "Dr Anwen Locke",
                Role.HEALTH_PROFESSIONAL,
                "General practitioner",
                "Surgery",
                "Kestrel Lane Surgery",
                OrganisationKind.HEALTH);
        staff(
                "Bram",
                "Nurse Bram Fielding",
                Role.HEALTH_PROFESSIONAL,
                "Nurse",
                "Emergency Department",
                "Harrowfield General Hospital",
                OrganisationKind.HEALTH);
        staff(
                "Tilly",
                "Tilly Osgood",
                Role.COMMISSIONED_PROVIDER,
                "Care co-ordinator",
                "Home Care",
                "Willowbrook Home Care",
                OrganisationKind.PROVIDER);
        staff(
                "Ines",
                "Ines Calloway",
                Role.PRIVACY_OFFICER,
                "Privacy officer",
                "Quality",
                "Willowbrook Home Care",
                OrganisationKind.PROVIDER);
        staff(
                "Noor",
                "Noor Haversham",
                Role.PRIVACY_OFFICER,
                "Privacy officer",
                "Quality",
                "Harrowfield General Hospital",
                OrganisationKind.HEALTH);
        staff(
                "Efua",
                "Efua Marsh",
                Role.IMCA,
                "Mental capacity advocate",
                "Advocates",
                "Clearvoice Advocacy",
                OrganisationKind.ADVOCACY);
    }

    private Parts() {}

    /** {@return the full name of a person's part, if there is such a part} */
    public static Optional<String> person(String part) {
        return Optional.ofNullable(PEOPLE.get(part));
    }

    /** {@return a worker's part, if there is such a part} */
    public static Optional<Staff> staff(String part) {
        return Optional.ofNullable(STAFF.get(part));
    }

    /** {@return the people's parts, by name} */
    public static Map<String, String> people() {
        return Map.copyOf(PEOPLE);
    }

    /** {@return the workers' parts, by name} */
    public static Map<String, Staff> staff() {
        return new TreeMap<>(STAFF);
    }

    private static void people(String... names) {
        for (String name : names) {
            PEOPLE.put(first(name), name);
        }
    }

    private static void council(String name, Role role, String jobTitle, String team) {
        staff(first(name), name, role, jobTitle, team, COUNCIL, OrganisationKind.COUNCIL);
    }

    private static void staff(
            String part,
            String name,
            Role role,
            String jobTitle,
            String team,
            String organisation,
            OrganisationKind kind) {
        STAFF.put(part, new Staff(part, name, role, jobTitle, team, organisation, kind));
    }

    private static String first(String name) {
        return name.substring(0, name.indexOf(' '));
    }
}
