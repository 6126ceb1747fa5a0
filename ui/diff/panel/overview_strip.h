// All of a diff in a narrow strip: where the changes are, and what of it is in sight.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QWidget>

namespace strongroom::ui {

class DiffView;

/// For the mouse only: the list of changes tells the same to keys and to screen readers.
class OverviewStrip : public QWidget
{
    Q_OBJECT

public:
    /// `view` is borrowed, and must outlive the strip.
    explicit OverviewStrip(DiffView& view, QWidget* parent = nullptr);

    /// Takes the changes from the view again.
    void refresh();
    /// The stretch of the strip that stands for what is in sight.
    QRect frame() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void goTo(int y);
    int allHeights() const;
    QImage stripes() const;

    DiffView& m_view;
    QImage m_stripes;
};

} // namespace strongroom::ui
