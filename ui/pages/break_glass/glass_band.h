// Across the window while an emergency of the person stands open: how long still, and its end.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace strongroom::ui {

/// Hidden while none is open. A line for each that is.
class GlassBand : public QWidget
{
    Q_OBJECT

public:
    explicit GlassBand(PageContext& context, QWidget* parent = nullptr);

    /// Somebody is signed in: looks for what they left open.
    void enter();
    void leave();
    void follow(const domain::Change& change);
    /// Looks after itself from now on: for the windows beside the main one.
    void stay();

signals:
    /// Five minutes are left, or one; or it is over.
    void warned(const QString& text);
    void failed(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        domain::BreakGlass glass;
        QLabel* text;
        qint64 left = 0; ///< Seconds, as shown.
    };

    void take(std::vector<domain::BreakGlass> glasses);
    void addLine(const domain::BreakGlass& glass);
    void clear();
    void dress();
    void tick();
    void end(const domain::BreakGlassId& glass);

    PageContext& m_context;
    QVBoxLayout* m_column;
    std::vector<Line> m_lines;
    QTimer m_second{this};
};

} // namespace strongroom::ui
