// The three views, and the keeper of their current row.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/lists/sr_views.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lists/row_delegate.h"

#include <QHeaderView>
#include <QPainter>

namespace strongroom::ui {

namespace {

constexpr int rowsForWidths = 64;

void setUp(QAbstractItemView& view, const QString& name)
{
    view.setAccessibleName(name);
    view.setItemDelegate(new RowDelegate(&view));
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setFrameShape(QFrame::StyledPanel);
    view.setTabKeyNavigation(false);
    view.setMouseTracking(true);
}

void keepCurrent(QAbstractItemView& view)
{
    const QAbstractItemModel* model = view.model();
    if (model && model->rowCount(view.rootIndex()) > 0 && !view.currentIndex().isValid())
        view.setCurrentIndex(model->index(0, 0, view.rootIndex()));
}

// Queued: a view learns of new rows by the same signals, and must have done so before.
template <class View>
void watch(View& view, QAbstractItemModel* model)
{
    if (!model)
        return;
    const auto keep = [&view] { keepCurrent(view); };
    QObject::connect(model, &QAbstractItemModel::modelReset, &view, keep, Qt::QueuedConnection);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &view, keep, Qt::QueuedConnection);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &view, keep, Qt::QueuedConnection);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, &view, keep, Qt::QueuedConnection);
    keepCurrent(view);
}

bool sameRow(const QModelIndex& one, const QModelIndex& other)
{
    return one.isValid() && other.isValid() && one.row() == other.row()
           && one.parent() == other.parent() && one.model() == other.model();
}

/// No heading is cut off, whatever its language and size.
void fitHeadings(QHeaderView& header)
{
    for (int column = 0; column < header.count(); ++column) {
        const int wanted = header.sectionSizeHint(column);
        if (header.sectionResizeMode(column) == QHeaderView::Stretch
            && header.minimumSectionSize() != wanted) {
            header.setMinimumSectionSize(wanted);
            QMetaObject::invokeMethod(&header, "resizeSections"); // It would wait for new rows.
        } else if (header.sectionSize(column) < wanted)
            header.resizeSection(column, wanted);
    }
}

} // namespace

SrTableView::SrTableView(const QString& name, QWidget* parent) : QTableView(parent)
{
    setUp(*this, name);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    // Looking at Qt's thousand rows for a width takes longer than painting those that are seen.
    horizontalHeader()->setResizeContentsPrecision(rowsForWidths);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    const auto measure = [this] {
        verticalHeader()->setMinimumSectionSize(Theme::current().metric(Metric::RowHeight));
        verticalHeader()->setDefaultSectionSize(Theme::current().metric(Metric::RowHeight));
        // The font comes after this.
        QMetaObject::invokeMethod(this, &SrTableView::fitColumns, Qt::QueuedConnection);
    };
    connect(&Theme::current(), &Theme::changed, this, measure);
    measure();
}

void SrTableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    watch(*this, model);
    connect(model, &QAbstractItemModel::modelReset, this, &SrTableView::fitColumns,
            Qt::QueuedConnection);
}

void SrTableView::setStretchColumn(int column)
{
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    fitColumns();
}

void SrTableView::setSpareColumns(std::vector<int> columns)
{
    m_spareColumns = std::move(columns);
    fitColumns();
}

void SrTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SrTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const auto row = currentIndex();
    if (!hasFocus() || !row.isValid())
        return;
    QPainter painter(viewport());
    const QRect across(0, rowViewportPosition(row.row()), viewport()->width(),
                       rowHeight(row.row()));
    paintFocusRing(painter, across, 2);
}

void SrTableView::fitColumns()
{
    if (!model())
        return;
    fitHeadings(*horizontalHeader());
    if (m_spareColumns.empty())
        return;
    std::vector<int> widths;
    int wished = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto content = sizeHintForColumn(column);
        if (horizontalHeader()->sectionResizeMode(column) == QHeaderView::Stretch)
            content = std::min(content, viewport()->width() / 2); // One long name is elided.
        widths.push_back(std::max(content, horizontalHeader()->sectionSizeHint(column)));
        wished += widths.back();
    }
    for (auto spare = m_spareColumns.rbegin(); spare != m_spareColumns.rend(); ++spare) {
        const bool hides = wished > viewport()->width();
        setColumnHidden(*spare, hides);
        if (hides)
            wished -= widths.at(static_cast<std::size_t>(*spare));
    }
}

void SrTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!sameRow(current, previous))
        emit currentRowChanged(current);
}

SrTreeView::SrTreeView(const QString& name, QWidget* parent) : QTreeView(parent)
{
    setUp(*this, name);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAnimated(false);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void SrTreeView::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    watch(*this, model);
}

void SrTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    if (!sameRow(current, previous))
        emit currentRowChanged(current);
}

void SrTreeView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    if (hasFocus() && index.row() == currentIndex().row()
        && index.parent() == currentIndex().parent())
        paintFocusRing(*painter, option.rect, 2);
}

SrListView::SrListView(const QString& name, QWidget* parent) : QListView(parent)
{
    setUp(*this, name);
    setUniformItemSizes(true);
}

void SrListView::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    watch(*this, model);
}

void SrListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!sameRow(current, previous))
        emit currentRowChanged(current);
}

} // namespace strongroom::ui
