// Says aloud, for screen readers, what others see happen.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>
#include <QStringList>
#include <QTimer>

namespace strongroom::ui {

/// Qt before 6.8 has no announcement event: this is a label of one pixel that changes its name.
/// Says one thing at a time, so that a burst does not drown itself.
class LiveRegion : public QLabel
{
    Q_OBJECT

public:
    explicit LiveRegion(QWidget* parent);
    /// Nothing while presenting: it may name a secret, and others listen.
    void announce(const QString& text);
    /// The same, of nothing that has a name.
    void announcePlain(const QString& text);

private:
    void sayNext();

    QStringList m_waiting;
    QTimer m_pause;
};

} // namespace strongroom::ui
