// A table of lines; everything that was compared is escaped.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/diff/folding.h"
#include "models/diff/word_marks.h"
#include "ui/diff/report/diff_report.h"
#include "ui/diff/view/diff_lines.h"
#include "ui/diff/view/line_texts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace strongroom::ui {
namespace {

QString colors(Scheme scheme)
{
    const auto value = [scheme](Token token) { return Theme::colorIn(scheme, token).name(); };
    return QStringLiteral("--base:%1;--ink:%2;--quiet:%3;--gutter:%4;--line:%5;--folded:%6;")
               .arg(value(Token::BgBase), value(Token::TextPrimary), value(Token::TextSecondary),
                    value(Token::DiffGutter), value(Token::Divider), value(Token::DiffCollapsed))
           + QStringLiteral("--old:%1;--old-word:%2;--new:%3;--new-word:%4;--moved:%5;")
                 .arg(value(Token::DiffCbDelLine), value(Token::DiffCbDelWord),
                      value(Token::DiffCbAddLine), value(Token::DiffCbAddWord),
                      value(Token::DiffMoveLine));
}

QString style()
{
    return QStringLiteral(":root{color-scheme:light dark;") + colors(Scheme::Light)
           + QStringLiteral("}@media(prefers-color-scheme:dark){:root{") + colors(Scheme::Dark)
           + QStringLiteral(
               "}}"
               "body{margin:2em;background:var(--base);color:var(--ink);font-family:sans-serif}"
               ".facts{color:var(--quiet)}"
               "table{border-collapse:collapse;width:100%;table-layout:fixed;direction:ltr}"
               "th{text-align:left;padding:4px 8px;border-bottom:1px solid var(--line)}"
               "td{font-family:monospace;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;"
               "vertical-align:top;padding:1px 8px;unicode-bidi:isolate;direction:ltr}"
               "td.n{width:5em;text-align:right;background:var(--gutter);color:var(--quiet);"
               "user-select:none}"
               "td.old{background:var(--old)}td.new{background:var(--new)}"
               "td.moved{background:var(--moved)}td.none{background:var(--gutter)}"
               "td.fold{background:var(--folded);color:var(--quiet)}"
               ".old mark{background:var(--old-word);color:inherit}"
               ".new mark{background:var(--new-word);color:inherit}"
               ".chip{border:1px solid var(--line);border-radius:4px;padding:0 6px;"
               "font-family:sans-serif;font-size:smaller}");
}

class HtmlWriter
{
    Q_DECLARE_TR_FUNCTIONS(strongroom::ui::HtmlReport)

public:
    explicit HtmlWriter(const DiffReport& report) : m_report(report) {}

    QString write()
    {
        head();
        const diff::Folding folding(m_report.diff, m_report.context);
        DiffLines lines;
        lines.build(m_report.diff, folding, m_report.sideBySide);
        for (int i = 0; i < lines.count(); ++i) {
            const auto& line = lines.at(i);
            m_out += "<tr>";
            if (line.kind == DiffLine::Kind::Fold)
                fold(folding.folds()[line.fold]);
            else if (m_report.sideBySide)
                half(line.row, true), half(line.row, false);
            else
                half(line.row, line.oldSide && !line.newSide);
            m_out += "</tr>\n";
        }
        m_out += "</table></body></html>\n";
        return std::move(m_out);
    }

private:
    void head()
    {
        const auto& subject = m_report.subject;
        const auto title = subject.what.isEmpty() ? tr("Differences") : subject.what;
        m_out += QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                                "<meta http-equiv=\"Content-Security-Policy\" "
                                "content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                     .arg(QLocale().bcp47Name());
        m_out += "<title>" + title.toHtmlEscaped() + "</title><style>" + style()
                 + "</style></head>\n<body><h1>" + title.toHtmlEscaped() + "</h1>\n";
        auto facts = subject.facts;
        facts << tr("%n changes", nullptr, m_report.diff.changes);
        if (withholdsValues(m_report.diff))
            facts << tr("Values are withheld: the record does not hold them.");
        for (const auto& fact : facts)
            m_out += "<p class=\"facts\">" + fact.toHtmlEscaped() + "</p>\n";
        const auto before = subject.older.isEmpty() ? tr("Before") : subject.older;
        const auto after = subject.newer.isEmpty() ? tr("After") : subject.newer;
        m_out += "<table><tr>";
        const auto name = [this](const QString& text) {
            m_out += "<th colspan=\"2\">" + text.toHtmlEscaped() + "</th>";
        };
        if (m_report.sideBySide)
            name("− " + before), name("+ " + after);
        else
            name("− " + before + " / + " + after);
        m_out += "</tr>\n";
    }

    void fold(const diff::Fold& fold)
    {
        m_out += QStringLiteral("<td class=\"fold\" colspan=\"%1\">⋯ %2</td>")
                     .arg(m_report.sideBySide ? 4 : 2)
                     .arg(tr("%n unchanged lines", nullptr, static_cast<int>(fold.size())));
    }

    void half(std::size_t index, bool oldSide)
    {
        const auto& row = m_report.diff.rows[index];
        const int number = oldSide ? row.oldNumber : row.newNumber;
        if (number == 0) {
            m_out += "<td class=\"n\"></td><td class=\"none\"></td>";
            return;
        }
        const bool same = row.kind == diff::RowKind::Same;
        const bool moved = row.move != diff::noMove;
        const auto sign = same ? QString() : moved ? QStringLiteral("↷") : oldSide ? "−" : "+";
        m_out += QStringLiteral("<td class=\"n\">%1 %2</td><td class=\"%3\">")
                     .arg(number)
                     .arg(sign, same      ? "same"
                                : moved   ? "moved"
                                : oldSide ? "old"
                                          : "new");
        text(row, oldSide);
        m_out += "</td>";
    }

    void text(const diff::Row& row, bool oldSide)
    {
        auto source = oldSide ? row.oldText : row.newText;
        if (endsInHiddenValue(source)) {
            source = source.substr(0, source.rfind("hidden"));
            plain(source);
            m_out += "<span class=\"chip\">" + tr("hidden value").toHtmlEscaped() + "</span>";
            return;
        }
        std::size_t done = 0;
        if (row.kind == diff::RowKind::Changed) {
            const auto marks = diff::wordMarks(row.oldText, row.newText);
            for (const auto& mark : oldSide ? marks.older : marks.newer) {
                plain(source.substr(done, mark.begin - done));
                m_out += "<mark>";
                plain(source.substr(mark.begin, mark.size));
                m_out += "</mark>";
                done = mark.begin + mark.size;
            }
        }
        plain(source.substr(done));
    }

    void plain(std::string_view bytes)
    {
        m_out += withSigns(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())))
                     .toHtmlEscaped();
    }

    const DiffReport& m_report;
    QString m_out;
};

} // namespace

bool withholdsValues(const diff::TextDiff& diff)
{
    return std::ranges::any_of(diff.rows, [](const diff::Row& row) {
        return endsInHiddenValue(row.oldText) || endsInHiddenValue(row.newText);
    });
}

QString htmlReport(const DiffReport& report)
{
    return HtmlWriter(report).write();
}

} // namespace strongroom::ui
