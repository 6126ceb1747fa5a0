// The record, and what each event changed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/event_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/pages/shell/page.h"

#include <QDateTime>

namespace strongroom::ui {

class ActivityView;
class Banner;
class EventDiff;
class EventFacts;
class RecordBar;
class SrTableView;
class StateOverlay;
class TextLabel;

class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(PageContext& context, QWidget* parent = nullptr);

    /// One resource's history; everything without one.
    void setResource(const std::optional<std::string>& resource);
    void setFilter(const QString& filter);
    void enter() override { setResource({}); }
    void reload() override;

private:
    QWidget* buildBar();
    QWidget* buildList();
    client::AuditQuery query() const;
    void showActivity(bool shown);
    void countHours();
    void askForOutcome(const domain::AuditEvent& event);
    void makeEvidence();
    void showExposure(const std::string& subject, const QString& name);
    void loadMore();
    void choose(int row);
    void stepTo(const domain::EventId& event);
    void present(const domain::AuditEvent& event);
    QWidget* buildStanding();
    void checkLog();
    void prove(const domain::AuditEvent& event);
    void tellAlarm();

    PageContext& m_context;
    items::EventListModel m_model;
    SrTableView* m_list;
    RecordBar* m_bar;
    ActivityView* m_activity;
    QWidget* m_activityBox = nullptr;
    EventFacts* m_facts;
    StateOverlay* m_overlay;
    EventDiff* m_diff;
    Banner* m_alarm;
    QString m_logFault;   ///< What is wrong with the record; empty: nothing.
    QString m_eventFault; ///< What is wrong with the event that is shown.
    TextLabel* m_standing;
    TextLabel* m_proof;
    QDateTime m_loadedAt;
    std::optional<std::string> m_resource;
    std::string m_filter{};
    domain::EventId m_shown; ///< The event whose differences are shown.
    std::optional<std::string> m_next;
};

} // namespace strongroom::ui
