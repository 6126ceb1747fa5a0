// A search keeps the sections that have something, and shows the first of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/settings_page.h"

#include "ui/pages/page_context.h"
#include "ui/pages/settings/appearance_section.h"
#include "ui/pages/settings/keyboard_section.h"
#include "ui/pages/settings/language_section.h"
#include "ui/pages/settings/security_section.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/lists/row_delegate.h"
#include "ui/widgets/scroll_pane.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace strongroom::ui {

SettingsPage::SettingsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_search(new FilterField(tr("Search settings"))),
      m_list(named(new QListWidget, "settings.sections", tr("Sections"))),
      m_stack(new QStackedWidget), m_nothing(new TextLabel(tr("No setting has these words."),
                                                           TypeRole::Body, Token::TextSecondary))
{
    m_search->setObjectName("settings.search");
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setMaximumWidth(220);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto* side = new QVBoxLayout;
    side->addWidget(m_search);
    side->addWidget(m_nothing);
    side->addWidget(m_list, 1);
    auto* all = new QHBoxLayout(this);
    all->setSpacing(Theme::current().metric(Metric::GroupGap));
    all->addLayout(side, 1);
    all->addWidget(m_stack, 4);
    add(new AppearanceSection);
    add(new SecuritySection(context));
    add(new KeyboardSection(context.actions));
    add(new LanguageSection);
    connect(m_search, &FilterField::filterChanged, this, &SettingsPage::search);
    connect(m_search, &FilterField::leaveDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    m_list->setCurrentRow(0);
}

void SettingsPage::add(SettingsSection* section)
{
    m_sections.push_back(section);
    m_list->addItem(section->title());
    m_stack->addWidget(new ScrollPane(section, "settings.view", section->title()));
    connect(section, &SettingsSection::told, this, &Page::told);
}

void SettingsPage::showSection(int row)
{
    if (row >= 0)
        m_stack->setCurrentIndex(row);
}

void SettingsPage::search(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool any = m_sections[static_cast<std::size_t>(row)]->search(text.trimmed());
        m_list->item(row)->setHidden(!any);
        if (any && (first < 0 || row == m_list->currentRow()))
            first = row;
    }
    m_nothing->setVisible(first < 0);
    m_stack->setVisible(first >= 0);
    if (first >= 0)
        m_list->setCurrentRow(first);
}

void SettingsPage::reload()
{
    for (auto* section : m_sections)
        section->enter();
}

} // namespace strongroom::ui
