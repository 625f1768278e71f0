package org.carerecordguarantee.server.recordlife;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One volume of a paper file.
 *
 * @param volume its number, from 1
 * @param of how many there are
 * @param title a reference, never a diagnosis
 */
@Schema(name = "FileVolume")
public record FileVolume(int volume, int of, String title, String location) {}
