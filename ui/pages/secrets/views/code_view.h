// One-time codes of a seed: the one of now, how long it lasts, and the next one.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/inspection_api.h"
#include "ui/pages/secrets/views/looking.h"

#include <QTimer>
#include <QWidget>

namespace strongroom::ui {

class SecretField;
class TextLabel;

/// How much of a period is left, as a ring that empties.
class CodeRing : public QWidget
{
    Q_OBJECT

public:
    explicit CodeRing(QWidget* parent = nullptr);
    void setLeft(int seconds, int period);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_left = 0;
    int m_period = 1;
};

/// Codes are secrets for as long as they last: dots, until they are asked for.
class CodeView : public QWidget
{
    Q_OBJECT

public:
    /// The interface and the clock are borrowed.
    CodeView(const client::InspectionApi& inspection, const Clock& clock, const QString& key,
             SecretBytes seed, const Looking& looking, QWidget* parent = nullptr);

    SecretField& current() { return *m_current; }
    SecretField& next() { return *m_next; }

private:
    /// By the clock, which may have been put right meanwhile.
    void refresh();
    void wipe();

    const client::InspectionApi& m_inspection;
    const Clock& m_clock;
    SecretBytes m_seed;
    CodeRing* m_ring;
    TextLabel* m_left;
    SecretField* m_current;
    SecretField* m_next;
    QTimer m_second{this};
};

} // namespace strongroom::ui
