// What one version of a secret changed against another, key by key, with no value on either side.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/version.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QStandardItemModel>

#include <vector>

class QComboBox;
class QPushButton;

namespace strongroom::ui {

class SrTableView;
class StateOverlay;

/// Begins with the current version beside the one before. [ and ] go to an older and a newer one on
/// the left, { and } on the right.
class ChangesSheet : public Sheet
{
    Q_OBJECT

public:
    ChangesSheet(PageContext& context, const domain::Secret& secret, QWidget* parent);

private:
    void load();
    void take(std::vector<domain::Version> versions);
    void addSide(QComboBox& side, const QString& label);
    void addDeeds();
    /// That side goes so many versions on.
    void step(QComboBox& side, int by);
    void compare();
    void tellDeeds();
    void revealBoth();

    PageContext& m_context;
    const domain::Secret m_secret;
    QStandardItemModel m_model;
    std::vector<domain::Version> m_versions; ///< Newest first; those that stand.
    std::vector<domain::Version> m_all;
    QComboBox* m_before;
    QComboBox* m_after;
    SrTableView* m_table;
    StateOverlay* m_overlay;
    TextLabel* m_about;
    QPushButton* m_both;
};

} // namespace strongroom::ui
