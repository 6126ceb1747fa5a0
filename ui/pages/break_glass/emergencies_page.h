// Emergencies: those that stand open, those to review, and what was done in each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/event_list_model.h"
#include "models/items/review/glass_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>
#include <QTimer>

class QPushButton;

namespace strongroom::ui {

class FactList;
class SrTableView;
class StateOverlay;
class TextLabel;

class EmergenciesPage : public Page
{
    Q_OBJECT

public:
    explicit EmergenciesPage(PageContext& context, QWidget* parent = nullptr);

    void begin() override { reload(); }
    void reload() override;
    void follow(const domain::Change& change) override;

private:
    QWidget* buildDetail();
    QWidget* buildDeeds();
    void take(std::vector<domain::BreakGlass> glasses);
    void choose(int row);
    void allowDeeds(const domain::BreakGlass& glass);
    void loadActivity(const domain::BreakGlass& glass);
    void end();
    void review();
    void rotate();
    void countDown();

    PageContext& m_context;
    items::GlassListModel m_model;
    items::EventListModel m_activity;
    SrTableView* m_list;
    SrTableView* m_timeline;
    StateOverlay* m_overlay;
    StateOverlay* m_timelineOverlay = nullptr;
    QWidget* m_detail = nullptr; ///< Shown while there is something to tell.
    FactList* m_facts;
    TextLabel* m_why;
    QPushButton* m_end = nullptr;
    QPushButton* m_review = nullptr;
    QPushButton* m_rotate = nullptr;
    QDateTime m_loadedAt;
    QTimer m_second{this};
    domain::BreakGlassId m_chosen{};
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
