package org.prongsai.robust;

import java.util.function.Supplier;

/**
 * A document made to exhaust whoever reads it, by hand or by accident.
 *
 * @param name what it is called in reports
 * @param sample the sample site it is put into
 * @param path the file of the site it takes the place of
 * @param code of the finding that refuses it; empty where it does no harm and the site is published
 * @param bytes makes it, when it is needed
 */
record Bomb(String name, String sample, String path, String code, Supplier<byte[]> bytes) {}
