<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>the .yanxun file</source>
        <translation>.yanxun 文件</translation>
    </message>
    <message>
        <source>name of the cycle</source>
        <translation>考核年度的名称</translation>
    </message>
    <message>
        <source>Writes the workbooks of an invented district, city or province, as a sample.</source>
        <translation>写出一个虚构的区、市或省的工作簿，作为示例。</translation>
    </message>
    <message>
        <source>the folder for the workbooks</source>
        <translation>存放工作簿的文件夹</translation>
    </message>
    <message>
        <source>district, city or province</source>
        <translation>规模：district 区，city 市，province 省</translation>
    </message>
    <message>
        <source>another number invents other people</source>
        <translation>换一个数字，就换一批虚构人员</translation>
    </message>
    <message>
        <source>Makes an empty file with one assessment cycle.</source>
        <translation>新建只有一个考核年度的空文件。</translation>
    </message>
    <message>
        <source>the calendar year of the cycle</source>
        <translation>考核年度所在的年份</translation>
    </message>
    <message>
        <source>the centre&apos;s name, as reports are signed</source>
        <translation>单位名称，用于报告落款</translation>
    </message>
    <message>
        <source>Takes workbooks and folders of them into a file, in any order, and lists every issue at its cell.</source>
        <translation>把工作簿或整个文件夹导入文件，次序不限，并逐格列出问题。</translation>
    </message>
    <message>
        <source>workbooks (.xlsx, .csv, .tsv) and folders</source>
        <translation>工作簿（.xlsx、.csv、.tsv）和文件夹</translation>
    </message>
    <message>
        <source>does everything, then takes it back</source>
        <translation>试导入：全部做一遍，再全部撤回</translation>
    </message>
    <message>
        <source>the cycle of packages and members, when their titles do not say it</source>
        <translation>表题没有写明时，项目包和学员所属的考核年度</translation>
    </message>
    <message>
        <source>Shows what is read from a workbook.</source>
        <translation>显示从工作簿读到的内容。</translation>
    </message>
    <message>
        <source>a .xlsx, .csv or .tsv workbook</source>
        <translation>.xlsx、.csv 或 .tsv 工作簿</translation>
    </message>
    <message>
        <source>Prints every figure of a cycle with its definition.</source>
        <translation>列出考核年度的全部统计数字及其口径。</translation>
    </message>
    <message>
        <source>Lists who, or what, is behind a figure.</source>
        <translation>列出统计数字背后的名单。</translation>
    </message>
    <message>
        <source>the figure&apos;s id, as “yanxun figures” prints it</source>
        <translation>统计数字的编号，见“yanxun figures”</translation>
    </message>
    <message>
        <source>those that it counts, the others, or those of whom it is not known</source>
        <translation>计入的 part，未计入的 rest，未标注的 unknown</translation>
    </message>
    <message>
        <source>Checks whether a file is whole and agrees with itself.</source>
        <translation>检查文件是否完好、前后是否一致。</translation>
    </message>
    <message>
        <source>Explains the commands, or one of them.</source>
        <translation>说明全部命令，或其中一个。</translation>
    </message>
    <message>
        <source>the command to explain</source>
        <translation>要说明的命令</translation>
    </message>
    <message>
        <source>prints one JSON document and nothing else</source>
        <translation>只输出一个 JSON 文档</translation>
    </message>
    <message>
        <source>zh (Chinese) or en (English)</source>
        <translation>界面语言：zh 中文，en 英文</translation>
    </message>
    <message>
        <source>also make the file that they come into, with targets, to be opened</source>
        <translation>同时新建可打开的研训文件，导入这些表格并设好目标</translation>
    </message>
    <message>
        <source>how many edits</source>
        <translation>编辑的次数</translation>
    </message>
    <message>
        <source>imports even when no backup of the file can be made first</source>
        <translation>无法先备份时也导入</translation>
    </message>
    <message>
        <source>Lists who changed what, the newest first.</source>
        <translation>列出谁改了什么，最新的在前。</translation>
    </message>
    <message>
        <source>how many edits to list</source>
        <translation>列出多少次编辑</translation>
    </message>
    <message>
        <source>only what was done to this record, field by field</source>
        <translation>只列出对这条记录的编辑，逐字段显示</translation>
    </message>
    <message>
        <source>Takes the newest edits back.</source>
        <translation>撤销最近的编辑。</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>重做最近撤销的编辑。</translation>
    </message>
    <message>
        <source>Takes what can still be read of a damaged file into a new one; the damaged file is only read.</source>
        <translation>把损坏文件中还能读出的内容抢救到新文件，损坏的文件只读不改。</translation>
    </message>
    <message>
        <source>the damaged file</source>
        <translation>损坏的文件</translation>
    </message>
    <message>
        <source>the new .yanxun file</source>
        <translation>新的 .yanxun 文件</translation>
    </message>
    <message>
        <source>Copies a file into a new one and checks that the copy is whole and holds the same; also while the file is open.</source>
        <translation>把文件复制为新文件，并核对副本完整、内容一致；文件打开时也可以。</translation>
    </message>
    <message>
        <source>the new file; there must be none of that name</source>
        <translation>新文件；不能已有同名文件</translation>
    </message>
    <message>
        <source>Makes a file from a backup that is whole. The backup stays as it is.</source>
        <translation>用完整的备份生成文件，备份保持不变。</translation>
    </message>
    <message>
        <source>a backup, from the folder “….backups” beside the file or made with “yanxun backup”</source>
        <translation>备份文件：取自文件旁的“….backups”文件夹，或由“yanxun backup”生成</translation>
    </message>
    <message>
        <source>Writes out everything known of one person, or removes the person without trace.</source>
        <translation>导出某人的全部资料，或不留痕迹地删除此人。</translation>
    </message>
    <message>
        <source>the teacher&apos;s id, as “yanxun history --json” prints it</source>
        <translation>教师的编号，见“yanxun history --json”</translation>
    </message>
    <message>
        <source>the folder for a workbook and a JSON document with whole numbers</source>
        <translation>存放表格和 JSON（含完整号码）的文件夹</translation>
    </message>
    <message>
        <source>removes the person; this cannot be undone</source>
        <translation>删除此人，无法撤销</translation>
    </message>
    <message>
        <source>Scores and ranks a cycle, with the arithmetic.</source>
        <translation>给一个年度计分排名，并列出计算过程。</translation>
    </message>
    <message>
        <source>another assessment scheme (default, studio, member, or one of the file by name): shows who moves</source>
        <translation>另一套考核方案（default、studio、member，或文件中的方案名）：显示名次变化</translation>
    </message>
    <message>
        <source>Writes the documents of a cycle: the annual report, that of each package, lists, forms and certificates.</source>
        <translation>生成一个年度的文档：年度报告、各项目包报告、名册、表格和证书。</translation>
    </message>
    <message>
        <source>which documents, separated by commas; a wrong one is answered with all there are</source>
        <translation>生成哪些文档，用逗号分隔；写错时会列出全部种类</translation>
    </message>
    <message>
        <source>in which formats, separated by commas</source>
        <translation>用哪些格式，用逗号分隔</translation>
    </message>
    <message>
        <source>only this package, by its name or number</source>
        <translation>只生成这个项目包，按名称或编号</translation>
    </message>
    <message>
        <source>all documents of a kind in one file, not one file each</source>
        <translation>同类文档合为一个文件，而不是每份一个</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>Publishes a cycle: keeps every figure and result as it is now, with the people behind it. Also locks and unlocks.</source>
        <translation>发布一个年度：按现状留存各项指标和结果及其名单。也可锁定和解锁。</translation>
    </message>
    <message>
        <source>what the publication is called</source>
        <translation>发布的标题</translation>
    </message>
    <message>
        <source>its document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>only locks the records, as at the acceptance</source>
        <translation>只锁定记录，如验收时</translation>
    </message>
    <message>
        <source>opens a locked cycle again, and says why</source>
        <translation>重新打开已锁定的年度，并写明理由</translation>
    </message>
    <message>
        <source>takes the cycle back from publication, and says why</source>
        <translation>撤回发布，并写明理由</translation>
    </message>
    <message>
        <source>Compares published numbers with what is counted, and names the people in the gap.</source>
        <translation>将公布的数字与统计对照，并列出差额涉及的人。</translation>
    </message>
    <message>
        <source>Carries packages with their hosts and members into another cycle; what was carried before is passed over.</source>
        <translation>把项目包连同主持人和学员结转到另一年度；已结转的跳过。</translation>
    </message>
    <message>
        <source>the cycle to carry over</source>
        <translation>从哪个年度结转</translation>
    </message>
    <message>
        <source>the cycle to carry into; it is made when there is none</source>
        <translation>结转到哪个年度；没有时新建</translation>
    </message>
    <message>
        <source>leaves targets where they are</source>
        <translation>不结转目标</translation>
    </message>
    <message>
        <source>leaves deadlines where they are</source>
        <translation>不结转期限</translation>
    </message>
    <message>
        <source>leaves budgets where they are</source>
        <translation>不结转预算</translation>
    </message>
    <message>
        <source>only says what would be carried</source>
        <translation>只列出将要结转的内容</translation>
    </message>
    <message>
        <source>fill in this Word document of the centre&apos;s own instead: once, or with --what package once a package</source>
        <translation>改为填写本单位的这份 Word 模板：全年一份；加 --what package 则每个项目包一份</translation>
    </message>
    <message>
        <source>write PDF as PDF/A-1b, for archives</source>
        <translation>PDF 按归档格式 PDF/A-1b 写出</translation>
    </message>
    <message>
        <source>Prints every quantity of all packages together, or of one, with part, whole, unknown and definition.</source>
        <translation>打印全部项目包合计或某一项目包的每个统计量：部分、总数、不明数和口径。</translation>
    </message>
    <message>
        <source>name or number of one package</source>
        <translation>一个项目包的名称或编号</translation>
    </message>
    <message>
        <source>as it was on a day, 2023-06-30; not given: as it is now</source>
        <translation>按某一天统计，如 2023-06-30；不写则按现在</translation>
    </message>
    <message>
        <source>compares the numbers of this text file instead of those kept in FILE, and keeps none</source>
        <translation>改为核对此文本文件中的数，不保存到文件</translation>
    </message>
    <message>
        <source>Adds one record; every key or value that will not do is told, and then nothing is written.</source>
        <translation>添加一条记录；每个不能用的项或值都会指出，这时什么都不写入。</translation>
    </message>
    <message>
        <source>activity, outcome, voucher, member, school, teacher or package</source>
        <translation>activity（活动）、outcome（成果）、voucher（凭证）、member（成员）、school（学校）、teacher（教师）或 package（项目包）</translation>
    </message>
    <message>
        <source>what is known of it; a key is a field&apos;s title or a column header of workbooks, a link is written as a name</source>
        <translation>已知的内容；KEY 是字段名称或表格中的列名，关联的记录写名称</translation>
    </message>
    <message>
        <source>Marks who of a package was at an activity.</source>
        <translation>登记项目包成员在一次活动中的出勤。</translation>
    </message>
    <message>
        <source>the package, by its name or number</source>
        <translation>项目包，写名称或编号</translation>
    </message>
    <message>
        <source>the activity, by its name or date</source>
        <translation>活动，写名称或日期</translation>
    </message>
    <message>
        <source>present, leave or absent (出席, 请假, 缺席), none to take a mark away; NAME@SCHOOL tells members of one name apart</source>
        <translation>present、leave 或 absent（出席、请假、缺席），none 表示取消；同名成员用 NAME@SCHOOL 区分</translation>
    </message>
    <message>
        <source>Lists the vetoes of a cycle, or confirms or withdraws them in the name of two people.</source>
        <translation>列出一个年度的一票否决，或以两个人的名义确认、撤回。</translation>
    </message>
    <message>
        <source>only lists them, as without any of these</source>
        <translation>只列出，与不写这些选项时相同</translation>
    </message>
    <message>
        <source>confirms the veto of that number</source>
        <translation>确认该编号的一票否决</translation>
    </message>
    <message>
        <source>confirms every one that waits for it</source>
        <translation>确认所有待确认的一票否决</translation>
    </message>
    <message>
        <source>withdraws the veto of that number</source>
        <translation>撤回该编号的一票否决</translation>
    </message>
    <message>
        <source>why it is withdrawn</source>
        <translation>撤回的原因</translation>
    </message>
    <message>
        <source>the first of the two people who decide</source>
        <translation>作出决定的第一个人</translation>
    </message>
    <message>
        <source>the second one; who proposed a veto may be one of them</source>
        <translation>第二个人；提出人可以是其中之一</translation>
    </message>
    <message>
        <source>only says what --remove would take, and where others&apos; texts name the person</source>
        <translation>只说明 --remove 会删除什么，以及其他记录的文字中何处提到此人</translation>
    </message>
    <message>
        <source>a doubtful place, as --dry-run names it, that means the person; “all” is all of them</source>
        <translation>--dry-run 列出的存疑之处中确指此人的一处；“all”表示全部</translation>
    </message>
    <message>
        <source>Puts names right that removing a person of another name once cut (“···莲” of “于红莲”), from a backup of before.</source>
        <translation>按删除之前的备份，把曾因删除他人而被截断的姓名（“于红莲”成了“···莲”）改正过来。</translation>
    </message>
    <message>
        <source>a backup or copy of before the removal</source>
        <translation>删除之前的备份或副本</translation>
    </message>
    <message>
        <source>only names what differs</source>
        <translation>只列出不同之处</translation>
    </message>
</context>
<context>
    <name>CommandAdd</name>
    <message>
        <source>Added: %1 “%2”, #%3</source>
        <translation>已添加：%1“%2”，#%3</translation>
    </message>
</context>
<context>
    <name>CommandAssess</name>
    <message>
        <source>Assessment %1: %2</source>
        <translation>%1 年度考核：%2</translation>
    </message>
    <message>
        <source>Assessment %1: %2 instead of %3; * moves in rank or band</source>
        <translation>%1 年度考核：%2（原为 %3）；* 表示名次或等次有变</translation>
    </message>
</context>
<context>
    <name>CommandBackup</name>
    <message>
        <source>“%1” was backed up to %2 (%3, %4 rows). The copy was checked: it is whole and holds the same.</source>
        <translation>“%1”已备份到 %2（%3，%4 行）。已核对：副本完整，内容一致。</translation>
    </message>
    <message>
        <source>“%1” was restored to %2 (%3, %4 rows). The backup was checked and left as it is.</source>
        <translation>“%1”已恢复到 %2（%3，%4 行）。备份已核对，保持不变。</translation>
    </message>
</context>
<context>
    <name>CommandCheck</name>
    <message>
        <source>“%1” is whole and agrees with itself.</source>
        <translation>“%1”完好，前后一致。</translation>
    </message>
</context>
<context>
    <name>CommandFigures</name>
    <message>
        <source>those that it counts</source>
        <translation>计入的</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>未计入的</translation>
    </message>
    <message>
        <source>those of whom it is not known</source>
        <translation>未标注的</translation>
    </message>
    <message>
        <source>There is no figure “%1”. “yanxun figures” lists them all.</source>
        <translation>没有统计数字“%1”。“yanxun figures”可列出全部编号。</translation>
    </message>
    <message>
        <source>%1: %2
Here: %3 (%4)</source>
        <translation>%1：%2
以下为%3（%4）</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>%1 (%2 if not given)</source>
        <translation>%1（默认 %2）</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 done with issues listed, 2 wrong usage, 3 refused with the reason.</source>
        <translation>退出码：0 完成；1 完成，但列出了问题；2 用法有误；3 未执行，并说明原因。</translation>
    </message>
    <message>
        <source>Yanxun %1: records, figures and reports of teacher-development centres</source>
        <translation>研训 %1：区县教师发展中心的记录、统计与报告</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>各命令通用：</translation>
    </message>
</context>
<context>
    <name>CommandHistory</name>
    <message>
        <source>added: %1 %2</source>
        <translation>新增：%1 %2</translation>
    </message>
    <message>
        <source>removed: %1 %2</source>
        <translation>删除：%1 %2</translation>
    </message>
    <message>
        <source>changed: %1 %2</source>
        <translation>修改：%1 %2</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Nothing has been edited yet.</source>
        <translation>还没有任何编辑。</translation>
    </message>
</context>
<context>
    <name>CommandImport</name>
    <message>
        <source>Left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>worksheet %1</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>This was a rehearsal: nothing was changed.</source>
        <translation>这是试导入，没有做任何改动。</translation>
    </message>
    <message>
        <source>Nothing was imported, because no backup could be made first. %1 “--without-backup” imports nevertheless.</source>
        <translation>未能先做备份，因此没有导入。%1 加“--without-backup”可不备份直接导入。</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”, and no file of that name.</source>
        <translation>没有命令“%1”，也没有这个名字的文件。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 needs one value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is a number in the range %2.</source>
        <translation>%1 应是 %2 范围内的数字。</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 只能是：%2。</translation>
    </message>
    <message>
        <source>“%1” has no assessment cycle yet.</source>
        <translation>“%1”还没有考核年度。</translation>
    </message>
    <message>
        <source>“%1” has no cycle %2. It has: %3.</source>
        <translation>“%1”没有考核年度 %2。现有：%3。</translation>
    </message>
    <message>
        <source>“yanxun help” explains the commands.</source>
        <translation>用法见“yanxun help”。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “yanxun help” tells what works without one.</source>
        <translation>没有可以打开窗口的显示器。不用窗口能做什么，见“yanxun help”。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What is read is its state of %1.</source>
        <translation>读取的是 %1 的内容。</translation>
    </message>
</context>
<context>
    <name>CommandMark</name>
    <message>
        <source>“%1” is no mark. Write MEMBER=present, leave or absent (出席, 请假, 缺席), or none to take one away.</source>
        <translation>“%1”不是出勤登记。请写 MEMBER=present、leave 或 absent（出席、请假、缺席），或用 none 取消。</translation>
    </message>
    <message>
        <source>“%1” is about somebody who was named before.</source>
        <translation>“%1”所说的人前面已写过。</translation>
    </message>
    <message>
        <source>%1, %2: marks kept: %3</source>
        <translation>%1，%2：已登记 %3 人</translation>
    </message>
</context>
<context>
    <name>CommandNew</name>
    <message>
        <source>%1 was made, with cycle %2 (counted on %3).</source>
        <translation>已新建 %1，考核年度 %2（统计时点 %3）。</translation>
    </message>
</context>
<context>
    <name>CommandPerson</name>
    <message>
        <source>The folder “%1” cannot be made. Check that you may write there.</source>
        <translation>无法建立文件夹“%1”。请检查那里是否可以写入。</translation>
    </message>
    <message>
        <source>These backups still hold the person; they were not changed:</source>
        <translation>下列备份中仍有此人，未作改动：</translation>
    </message>
    <message>
        <source>Say either --export DIR or --remove.</source>
        <translation>请指定 --export DIR 或 --remove 其中之一。</translation>
    </message>
    <message>
        <source>in the history, </source>
        <translation>历史中，</translation>
    </message>
    <message>
        <source>Taken out of texts of others:</source>
        <translation>已从其他记录的文字中去掉：</translation>
    </message>
    <message>
        <source>These may mean somebody or something else and stay, unless --also names them:</source>
        <translation>以下各处可能指别人或别的事物，予以保留，除非用 --also 指明：</translation>
    </message>
    <message>
        <source>The same number is that of another record, and stays there:</source>
        <translation>同一号码也是另一记录自己的号码，予以保留：</translation>
    </message>
    <message>
        <source>Somebody else bears the same name: it is not sure whom a text means.</source>
        <translation>另有同名的人：文字中指的是谁无法确定。</translation>
    </message>
    <message>
        <source>%1 records would be removed, %2 links of others emptied, and %3 edits of the history rewritten. Nothing was changed.</source>
        <translation>将删除 %1 条记录，清空其他记录的 %2 处引用，改写历史中的 %3 次编辑。尚未改动任何内容。</translation>
    </message>
    <message>
        <source>%1 records were removed, %2 links of others emptied, and %3 edits of the history rewritten.</source>
        <translation>已删除 %1 条记录，清空其他记录的 %2 处引用，改写历史中的 %3 次编辑。</translation>
    </message>
</context>
<context>
    <name>CommandPublish</name>
    <message>
        <source>Still missing:</source>
        <translation>还缺：</translation>
    </message>
    <message>
        <source>The year %1 is locked.</source>
        <translation>%1 年度已锁定。</translation>
    </message>
    <message>
        <source>The year %1 is published: %2 figures and %3 results are kept as they are.</source>
        <translation>%1 年度已发布：按现状留存 %2 项指标和 %3 个结果。</translation>
    </message>
    <message>
        <source>Say only one of --lock, --unlock and --withdraw.</source>
        <translation>--lock、--unlock、--withdraw 只能用一个。</translation>
    </message>
    <message>
        <source>The year %1 is open again.</source>
        <translation>%1 年度已重新打开。</translation>
    </message>
    <message>
        <source>The publication of %1 is withdrawn; the year stays locked.</source>
        <translation>%1 年度的发布已撤回；年度仍为锁定。</translation>
    </message>
</context>
<context>
    <name>CommandQuantities</name>
    <message>
        <source>“%1” is no day. Write it as 2023-06-30.</source>
        <translation>“%1”不是日期，请写成 2023-06-30 的样子。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>CommandRead</name>
    <message>
        <source>Worksheet “%1”: %2 rows, %3 columns</source>
        <translation>工作表“%1”：%2 行，%3 列</translation>
    </message>
    <message>
        <source> (hidden)</source>
        <translation>（隐藏）</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>编码：%1</translation>
    </message>
</context>
<context>
    <name>CommandReconcile</name>
    <message>
        <source>Counted: %1</source>
        <translation>统计：%1</translation>
    </message>
    <message>
        <source>It is the published number %1.</source>
        <translation>它就是已发布的数字 %1。</translation>
    </message>
    <message>
        <source>In the gap (%1), against: %2</source>
        <translation>差额涉及（%1），对照：%2</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>“%1”: of %2 published figures %3 are counted otherwise now.</source>
        <translation>“%1”：已发布的 %2 项指标中，现有 %3 项统计结果不同。</translation>
    </message>
    <message>
        <source>Nothing was published of this year yet.</source>
        <translation>本年度还没有发布过。</translation>
    </message>
    <message>
        <source>The text “%1” cannot be read. Check its path.</source>
        <translation>无法读取文本“%1”。请检查路径。</translation>
    </message>
    <message>
        <source>The text says no numbers.</source>
        <translation>这段文字中没有数。</translation>
    </message>
</context>
<context>
    <name>CommandRepair</name>
    <message>
        <source> (changed since, left as it is)</source>
        <translation>（之后又改过，保持不变）</translation>
    </message>
    <message>
        <source>No name was cut: there is nothing to put right.</source>
        <translation>没有被截断的姓名，无须改正。</translation>
    </message>
    <message>
        <source>%1 texts differ, %2 of them are put right:</source>
        <translation>%1 处文字不同，其中 %2 处已改正：</translation>
    </message>
    <message>
        <source>%1 texts differ:</source>
        <translation>%1 处文字不同：</translation>
    </message>
    <message>
        <source> (may have been taken out on purpose, left as it is)</source>
        <translation>（可能是有意去掉的，保持不变）</translation>
    </message>
</context>
<context>
    <name>CommandReport</name>
    <message>
        <source>The file can only be read, so that papers without a number stay without one.</source>
        <translation>文件只读，没有编号的证书不会编号。</translation>
    </message>
    <message>
        <source>There is no document “%1”. There are: %2.</source>
        <translation>没有文档“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>There is no format “%1”. There are: %2.</source>
        <translation>没有格式“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check that you may write there.</source>
        <translation>文件夹“%1”无法建立。请检查是否有权写入。</translation>
    </message>
    <message>
        <source>A template is about the year or about a package, not about “%1”.</source>
        <translation>模板只能填年度或项目包的内容，不能填“%1”。</translation>
    </message>
</context>
<context>
    <name>CommandRollover</name>
    <message>
        <source>members staying %1, leaving %2</source>
        <translation>留任学员 %1 人，离开 %2 人</translation>
    </message>
    <message>
        <source>host %1</source>
        <translation>主持人 %1</translation>
    </message>
    <message>
        <source>host %1 left</source>
        <translation>主持人 %1 已离开</translation>
    </message>
    <message>
        <source>base school %1 is closed</source>
        <translation>基地学校 %1 已撤并</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
    <message>
        <source>carried before</source>
        <translation>已结转</translation>
    </message>
    <message>
        <source>Carried into %1: packages %2, members %3; left out %4.</source>
        <translation>已结转到 %1 年度：项目包 %2 个，学员 %3 人；未结转 %4 个。</translation>
    </message>
    <message>
        <source>Closed base schools that were left out: %1</source>
        <translation>未结转的已撤并基地学校：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CommandSalvage</name>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1：%2 行</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>，丢失 %1 行</translation>
    </message>
    <message>
        <source>, %1 to be looked at</source>
        <translation>，需核对 %1 行</translation>
    </message>
    <message>
        <source>, %1 links emptied</source>
        <translation>，清空关联 %1 处</translation>
    </message>
</context>
<context>
    <name>CommandSample</name>
    <message>
        <source>They are imported into %1.</source>
        <translation>已导入 %1。</translation>
    </message>
    <message>
        <source>%1 workbooks of an invented sample are in %2: %3 schools, %4 teachers, %5 packages, %6 members, %7 of them at rural schools, and of their year %8 activities, %9 attendances, %10 outcomes, %11 vouchers.</source>
        <translation>虚构示例的 %1 个工作簿已存入 %2：学校 %3 所、教师 %4 名、项目包 %5 个、成员 %6 名（其中乡村学校 %7 名），全年活动 %8 次、出勤登记 %9 条、成果 %10 项、凭证 %11 张。</translation>
    </message>
</context>
<context>
    <name>CommandVeto</name>
    <message>
        <source>proposed by %1</source>
        <translation>提出人 %1</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>确认人 %1</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>There is no veto in %1.</source>
        <translation>%1 年度没有一票否决。</translation>
    </message>
    <message>
        <source>%1 has no veto %2. “yanxun veto FILE --cycle %1 --list” lists those there are.</source>
        <translation>%1 年度没有编号为 %2 的一票否决。“yanxun veto FILE --cycle %1 --list”列出现有的。</translation>
    </message>
    <message>
        <source>No veto waits to be confirmed.</source>
        <translation>没有待确认的一票否决。</translation>
    </message>
    <message>
        <source>Vetoes confirmed: %1</source>
        <translation>已确认一票否决：%1</translation>
    </message>
    <message>
        <source>Vetoes withdrawn: %1</source>
        <translation>已撤回一票否决：%1</translation>
    </message>
    <message>
        <source>Say only one of --list, --confirm, --confirm-all and --withdraw.</source>
        <translation>--list、--confirm、--confirm-all 和 --withdraw 只能写一个。</translation>
    </message>
</context>
</TS>
