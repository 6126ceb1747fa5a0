// One of the views of the access page: people, teams or roles, out of one roster.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "ui/pages/page_context.h"

#include <QWidget>

namespace strongroom::ui {

class ChangeSheet;
class StateOverlay;

class RosterView : public QWidget
{
    Q_OBJECT

public:
    explicit RosterView(PageContext& context, QWidget* parent = nullptr)
        : QWidget(parent), m_context(context)
    {}

    void setRoster(const domain::AccessRoster& roster);
    /// Where loading, denial and failure are shown.
    virtual StateOverlay& overlay() = 0;

signals:
    /// Something was done: the roster is another one now.
    void changed(const QString& told);
    void retryRequested();

protected:
    virtual void show() = 0;
    const domain::AccessRoster& roster() const { return m_roster; }
    PageContext& context() const { return m_context; }
    /// Opens the sheet, and tells when it was done.
    void open(ChangeSheet* sheet);
    /// The sentence for whoever may not manage access; empty for whoever may.
    QString refusal() const;
    /// Whether it is the person who looks.
    bool isOneself(const domain::Member& member) const;

private:
    PageContext& m_context;
    domain::AccessRoster m_roster{};
};

} // namespace strongroom::ui
