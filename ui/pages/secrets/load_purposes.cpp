// Asked anew by each sheet: an administrator may have changed them meanwhile.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/load_purposes.h"

#include "ui/actions/outcome.h"
#include "ui/pages/page_context.h"
#include "ui/pages/secrets/purpose_picker.h"

namespace strongroom::ui {

void loadPurposes(PageContext& context, PurposePicker& picker, std::function<void()> then)
{
    if (context.approvals == nullptr)
        return;
    report<std::vector<domain::PurposeKind>>(
        context.approvals->purposes(context.organization()), &picker,
        [&picker, then = std::move(then)](Result<std::vector<domain::PurposeKind>> kinds) {
            if (kinds)
                picker.setKinds(std::move(*kinds));
            if (then)
                then();
        });
}

} // namespace strongroom::ui
