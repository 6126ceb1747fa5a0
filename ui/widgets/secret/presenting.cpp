// The preference decides; here it gets its words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/secret/presenting.h"

#include "ui/settings/preferences.h"

#include <QCoreApplication>
#include <QPushButton>

namespace strongroom::ui {

QString presentingReason()
{
    return Preferences::current().presenting()
               ? QCoreApplication::translate("Presenting",
                                             "Presenting mode is on: no value is shown. "
                                             "Ctrl+Shift+H or the settings end it.")
               : QString();
}

void refuseWhilePresenting(QPushButton& button)
{
    const auto follow = [&button, own = button.toolTip()] {
        const auto reason = presentingReason();
        button.setEnabled(reason.isEmpty());
        button.setToolTip(reason.isEmpty() ? own : reason);
        button.setAccessibleDescription(reason);
    };
    QObject::connect(&Preferences::current(), &Preferences::changed, &button, follow);
    follow();
}

} // namespace strongroom::ui
