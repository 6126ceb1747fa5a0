// A panel without a frame, over the upper part of its window.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/lookup/palette.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr QSize wanted(760, 460);

} // namespace

Palette::Palette(PageContext& context, SecretLookup& lookup,
                 const std::optional<domain::EnvironmentId>& current, QWidget* parent)
    : QDialog(parent), m_panel(new LookupPanel(context, lookup, LookupPanel::Kind::Everything))
{
    setWindowTitle(tr("Strongroom – Palette"));
    setAccessibleName(tr("Palette"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    const QSize room = parent == nullptr ? wanted : parent->size() - QSize(40, 80);
    resize(wanted.boundedTo(room.expandedTo({320, 240})));
    if (parent != nullptr)
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
    const auto close = [this] { QDialog::close(); };
    connect(m_panel, &LookupPanel::left, this, close);
    connect(m_panel, &LookupPanel::secretChosen, this, close);
    connect(m_panel, &LookupPanel::environmentChosen, this, close);
    connect(m_panel, &LookupPanel::commandChosen, this, close);
    connect(m_panel, &LookupPanel::recordChosen, this, close);
    connect(m_panel, &LookupPanel::accessWanted, this, close);
    m_panel->begin(current);
}

} // namespace strongroom::ui
