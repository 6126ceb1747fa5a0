// Widgets in a row that goes on below where there is no room for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>
#include <QWidget>

#include <memory>
#include <vector>

class QPushButton;

namespace strongroom::ui {

/// Each item keeps the size that it wants, but for those that expand, which take what is left of
/// their line; from the reading direction's side on.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem*> items{};
        int width = 0;
        int height = 0;
        int growing = 0;
    };

    /// Answers how high it becomes; moves nothing unless `moves`.
    int arrange(const QRect& rect, bool moves) const;
    /// As many as fit beside each other; `next` is behind them then.
    Line lineFrom(std::size_t& next, int width) const;
    static bool isGrowing(const QLayoutItem& item);
    void set(const Line& line, const QRect& room, const QRect& whole) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// A row of them that is never lower than its lines: splitters and windows ask for a least height
/// and not for one of a width.
class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget* parent = nullptr);
    FlowLayout& flow() { return *m_flow; }
    /// At the end of the row, named by what stands on it.
    QPushButton* addButton(const QString& id, const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    FlowLayout* m_flow;
};

} // namespace strongroom::ui
