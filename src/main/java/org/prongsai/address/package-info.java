/** What was public once stays reachable: the lock of addresses and of years that are over, redirects, hosts' own files. */
@NullMarked
package org.prongsai.address;

import org.jspecify.annotations.NullMarked;
