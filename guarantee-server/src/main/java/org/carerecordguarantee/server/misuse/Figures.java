package org.carerecordguarantee.server.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carerecordguarantee.model.duties.Verdict;
import org.carerecordguarantee.model.misuse.ConsequenceKind;
import org.carerecordguarantee.model.misuse.FigureGroup;
import org.carerecordguarantee.model.misuse.FiguresYear;
import org.carerecordguarantee.model.misuse.InvestigationState;
import org.carerecordguarantee.model.people.RelationshipCause;
import org.carerecordguarantee.server.duties.AlertKind;

/** Counts a year, without anybody's name (ACT-10). */
@ApplicationScoped
class Figures {
    @PersistenceContext
    private EntityManager entities;

    List<FigureGroup> of(FiguresYear year) {
        return List.of(withoutAsking(year), investigationsClosed(year), consequences(year));
    }

    private FigureGroup withoutAsking(FiguresYear year) {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("records opened in an emergency without asking", emergencies(year));
        parts.put("records that workers opened on their own claim", selfClaims(year));
        return new FigureGroup("Records opened by going past a rule", parts, false);
    }

    private FigureGroup investigationsClosed(FiguresYear year) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            parts.put(
                    InvestigationState.of(verdict).inWords(),
                    count(
                            "select count(c) from InvestigationClosing c where c.verdict = :kind"
                                    + " and c.closedAt >= :from and c.closedAt < :until",
                            year,
                            verdict));
        }
        return new FigureGroup("Investigations that were closed", parts, true);
    }

    private FigureGroup consequences(FiguresYear year) {
        Map<String, Long> parts = new LinkedHashMap<>();
        for (ConsequenceKind kind : ConsequenceKind.values()) {
            parts.put(
                    kind.inWords(),
                    entities.createQuery(
                                    "select count(c) from InvestigationConsequence c where c.kind = :kind"
                                            + " and c.happenedOn >= :from and c.happenedOn < :until",
                                    Long.class)
                            .setParameter("kind", kind)
                            .setParameter("from", LocalDate.of(year.year(), 1, 1))
                            .setParameter("until", LocalDate.of(year.year() + 1, 1, 1))
                            .getSingleResult());
        }
        return new FigureGroup("What followed for those who looked without good reason", parts, false);
    }

    private long emergencies(FiguresYear year) {
        return count(
                "select count(a) from Alert a where a.kind = :kind and a.raisedAt >= :from and a.raisedAt < :until",
                year,
                AlertKind.EMERGENCY);
    }

    private long selfClaims(FiguresYear year) {
        return count(
                "select count(r) from Relationship r where r.cause = :kind"
                        + " and r.beginsAt >= :from and r.beginsAt < :until",
                year,
                RelationshipCause.SELF_CLAIM);
    }

    private long count(String query, FiguresYear year, Object kind) {
        return entities.createQuery(query, Long.class)
                .setParameter("kind", kind)
                .setParameter("from", year.from())
                .setParameter("until", year.until())
                .getSingleResult();
    }
}
