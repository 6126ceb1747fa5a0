// Below the list of secrets: sample secrets for an organization without any, and the way to be rid
// of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <QWidget>

class QPushButton;

namespace strongroom::ui {

class TextLabel;

/// Hidden unless there is something to offer to this person.
class SampleBar : public QWidget
{
    Q_OBJECT

public:
    explicit SampleBar(PageContext& context, QWidget* parent = nullptr);

    /// What the organization has, as far as the list knows.
    void look(bool hasNone, bool hasSamples);

signals:
    void told(const QString& text);
    /// Secrets came or went, and environments may have come.
    void altered();

private:
    void openSheet();

    PageContext& m_context;
    TextLabel* m_text;
    QPushButton* m_deed;
    bool m_adds = true;
};

} // namespace strongroom::ui
