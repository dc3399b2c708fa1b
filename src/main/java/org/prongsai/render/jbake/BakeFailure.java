package org.prongsai.render.jbake;

import org.jbake.template.RenderingException;
import org.prongsai.page.Page;
import org.prongsai.render.TemplateFailure;

/** A page whose template failed, in the shape JBake collects errors in. */
final class BakeFailure extends RenderingException {

    private final transient Page page;
    private final TemplateFailure failure;

    BakeFailure(Page page, TemplateFailure failure) {
        super(page.address().path() + ": " + failure.getMessage(), failure);
        this.page = page;
        this.failure = failure;
    }

    Page page() {
        return page;
    }

    TemplateFailure failure() {
        return failure;
    }
}
