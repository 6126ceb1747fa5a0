// What of the record is shown: a filter to type, to pick, to save and to send.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/audit/saved_filters.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace strongroom::ui {

class FilterField;
class TextLabel;

class RecordBar : public QWidget
{
    Q_OBJECT

public:
    explicit RecordBar(QWidget* parent = nullptr);

    QString filter() const;
    void setFilter(const QString& filter);

signals:
    /// To one that can be read.
    void filterChanged(const QString& filter);
    void activityWished(bool shown);
    void exportWished();
    void evidenceWished();
    void told(const QString& text);

private:
    QPushButton* addButton(QHBoxLayout* row, const QString& id, const QString& text);
    QMenu* conditionsMenu();
    QMenu* moreMenu();
    void fillSavedMenu(QMenu* menu);
    void saveFilter();
    void take(const QString& text);
    void copyLink();

    SavedFilters m_saved;
    FilterField* m_field;
    TextLabel* m_problem;
};

} // namespace strongroom::ui
