// The command palette: everything that can be done, by its name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/lookup/lookup_panel.h"

#include <QDialog>

namespace strongroom::ui {

/// Closes when something was chosen, which its owner then does.
class Palette : public QDialog
{
    Q_OBJECT

public:
    Palette(PageContext& context, SecretLookup& lookup,
            const std::optional<domain::EnvironmentId>& current, QWidget* parent);

    LookupPanel& panel() { return *m_panel; }

private:
    LookupPanel* m_panel;
};

} // namespace strongroom::ui
