// What the current version of a secret changed, key by key, with no value on either side.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/version.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QStandardItemModel>

namespace strongroom::ui {

class SrTableView;
class StateOverlay;

class ChangesSheet : public Sheet
{
    Q_OBJECT

public:
    ChangesSheet(PageContext& context, const domain::Secret& secret, QWidget* parent);

private:
    void load();
    void show(const domain::Version& before, const domain::Version& after);

    PageContext& m_context;
    const domain::Secret m_secret;
    QStandardItemModel m_model;
    SrTableView* m_table;
    StateOverlay* m_overlay;
    TextLabel* m_about;
};

} // namespace strongroom::ui
