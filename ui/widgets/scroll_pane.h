// A pane for contents that may need more height than there is: large type, long words, small
// screens.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

namespace strongroom::ui {

/// Gives its contents all the room that they can use, and never less than their texts need: then it
/// scrolls. It is a stop for Tab while there is something to scroll, so that keys do it too.
class ScrollPane : public QScrollArea
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says of it.
    ScrollPane(QWidget* content, const QString& id, const QString& name, QWidget* parent = nullptr);

    /// The least height that shows all of the contents at this width.
    int heightOfContent(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The contents may need another size now.
    void contentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

} // namespace strongroom::ui
