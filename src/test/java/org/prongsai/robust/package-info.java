/** What must never happen, whatever stands in the files: a crash, a hang, a message that says neither where nor what. */
package org.prongsai.robust;
