// Why a value is wanted: one of the organization's purposes, a ticket, a note.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/purpose.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QFormLayout;
class QGridLayout;
class QLineEdit;

namespace strongroom::ui {

class TextLabel;

class PurposePicker : public QWidget
{
    Q_OBJECT

public:
    /// Offers the built-in purposes until it is told others. Begins with the incident that one is
    /// at work on.
    explicit PurposePicker(QWidget* parent = nullptr);

    /// The organization's own; what is chosen stays chosen if it is among them.
    void setKinds(std::vector<domain::PurposeKind> kinds);
    domain::Purpose purpose() const;
    /// False, and nothing is changed, if the organization does not offer its kind.
    bool setPurpose(const domain::Purpose& purpose);
    /// Fails with InvalidInput for what its kind does not accept.
    Result<Done> check() const;
    /// What kind of ticket the policy wants; puts the cursor into the field.
    void wantTicket(const QString& hint);
    /// For more rows below.
    QFormLayout& form() { return *m_form; }

signals:
    void changed();

private:
    void fill();
    void takeIncident();
    void tellNeeds();
    const domain::PurposeKind& chosen() const;

    std::vector<domain::PurposeKind> m_kinds;
    bool m_waitsForIncident = false;
    QFormLayout* m_form;
    QGridLayout* m_grid;
    QButtonGroup* m_choices;
    QLineEdit* m_ticket;
    QLineEdit* m_note;
    TextLabel* m_hint;
};

} // namespace strongroom::ui
