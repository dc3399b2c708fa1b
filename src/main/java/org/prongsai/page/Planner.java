package org.prongsai.page;

import java.util.List;
import org.prongsai.model.Agency;

/** Plans the pages of one kind. */
@FunctionalInterface
interface Planner {

    /** The pages of an agency, in any order; views are computed only when asked for. */
    List<Page> of(Agency agency);
}
