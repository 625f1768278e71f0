package org.carerecordguarantee.server.misuse;

import java.util.List;
import org.carerecordguarantee.model.misuse.FigureGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year's figures. A number that is not there is smaller than {@link FigureGroup#SMALLEST_PUBLISHED}, or would tell one
 * that is.
 */
@Schema(name = "Figures", description = "How often what happened in a year, without anybody's name (ACT-10)")
public record FiguresView(int year, List<GroupView> groups) {
    /** Numbers that belong together. */
    @Schema(name = "FigureGroup")
    public record GroupView(
            String name,
            List<FigureView> figures,
            @Schema(nullable = true) Long total) {}

    /** One number. */
    @Schema(name = "Figure")
    public record FigureView(
            String name, @Schema(nullable = true) Long number) {}

    /** As those see it who prepare it. */
    static FiguresView whole(int year, List<FigureGroup> groups) {
        return new FiguresView(
                year,
                groups.stream()
                        .map(group -> new GroupView(
                                group.name(),
                                group.parts().entrySet().stream()
                                        .map(part -> new FigureView(part.getKey(), part.getValue()))
                                        .toList(),
                                group.withTotal() ? group.total() : null))
                        .toList());
    }

    /** As everybody sees it. */
    static FiguresView published(int year, List<FigureGroup> groups) {
        return new FiguresView(
                year,
                groups.stream()
                        .map(group -> new GroupView(
                                group.name(),
                                group.published().stream()
                                        .map(part -> new FigureView(
                                                part.name(),
                                                part.number().isPresent()
                                                        ? part.number().getAsLong()
                                                        : null))
                                        .toList(),
                                group.publishedTotal().isPresent()
                                        ? group.publishedTotal().getAsLong()
                                        : null))
                        .toList());
    }
}
