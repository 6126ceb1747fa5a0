// What an import would do, key by key, before anything is done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/exchange/import_plan.h"

#include <QStandardItemModel>
#include <QWidget>

namespace strongroom::ui {

class SrTableView;
class StateOverlay;
class TextLabel;

/// Holds names and never a value: there is no place for one.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    enum Column { Effect, Key, Secret, ColumnCount };

    explicit ImportPreview(QWidget* parent = nullptr);

    void showNothing();
    void show(const std::vector<exchange::PlannedSecret>& plan,
              const std::vector<exchange::Note>& notes);

private:
    void add(const QString& secret, const QString& effect, const std::vector<std::string>& keys);

    QStandardItemModel m_rows;
    TextLabel* m_summary;
    SrTableView* m_table;
    StateOverlay* m_overlay;
    TextLabel* m_notes;
};

} // namespace strongroom::ui
