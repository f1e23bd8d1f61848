<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name></name>
    <message>
        <source>1, 2 or 3 answers and goes on to the next item.</source>
        <translation>Phím 1, 2 hoặc 3: chọn và sang mục tiếp theo.</translation>
    </message>
    <message>
        <source>11 to under 15</source>
        <translation>từ đủ 11 đến dưới 15 tuổi</translation>
    </message>
    <message>
        <source>14 by Decree 09/2019/NĐ-CP, article 12; 0 for calendar months.</source>
        <translation>Ngày 14 theo Nghị định 09/2019/NĐ-CP, Điều 12; nhập 0 nếu tính theo tháng dương lịch.</translation>
    </message>
    <message>
        <source>15 to under 16</source>
        <translation>từ đủ 15 đến dưới 16 tuổi</translation>
    </message>
    <message>
        <source>16 to under 18</source>
        <translation>từ đủ 16 đến dưới 18 tuổi</translation>
    </message>
    <message>
        <source>3 to under 6</source>
        <translation>từ đủ 3 đến dưới 6 tuổi</translation>
    </message>
    <message>
        <source>6 to under 11</source>
        <translation>từ đủ 6 đến dưới 11 tuổi</translation>
    </message>
    <message>
        <source>9 months</source>
        <translation>9 tháng</translation>
    </message>
    <message>
        <source>A case begins with a notice: a telephone call, hotline 111, police, school or a village collaborator. From its minute on, the deadlines are counted.</source>
        <translation>Vụ việc bắt đầu từ tin báo: điện thoại, Tổng đài 111, công an, trường học, cộng tác viên thôn. Thời hạn được tính từ giờ, phút tiếp nhận.</translation>
    </message>
    <message>
        <source>A date, a telephone number or any other row of digits is guessed at once.</source>
        <translation>Ngày sinh, số điện thoại hay dãy chữ số bất kỳ rất dễ bị đoán ra.</translation>
    </message>
    <message>
        <source>A day of the year</source>
        <translation>Một ngày trong năm</translation>
    </message>
    <message>
        <source>A list is for the office alone and is not issued. Print it, or save it.</source>
        <translation>Danh sách chỉ dùng trong cơ quan, không ban hành. Hãy in hoặc lưu thành tệp.</translation>
    </message>
    <message>
        <source>A measure that is over cannot end on a day still to come.</source>
        <translation>Biện pháp đã kết thúc không thể có ngày kết thúc trong tương lai.</translation>
    </message>
    <message>
        <source>A new line begins a paragraph; a line that begins with a dash is an item of a list. No names of children: the report leaves the commune.</source>
        <translation>Xuống dòng là sang đoạn mới; dòng bắt đầu bằng gạch ngang là một ý. Không ghi tên trẻ em: báo cáo gửi ra ngoài xã.</translation>
    </message>
    <message>
        <source>A newer version of the program has written this store. Nothing was changed: update the program on this computer.</source>
        <translation>Kho dữ liệu do phiên bản mới hơn của phần mềm ghi. Dữ liệu chưa bị thay đổi: hãy cập nhật phần mềm trên máy này.</translation>
    </message>
    <message>
        <source>A notice was taken: decide there what becomes of it.</source>
        <translation>Đã tiếp nhận tin báo: xem và quyết định hướng xử lý ở tin báo đó.</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>A personal number has 12 digits. If it came from Excel, put the lost 0 before it.</source>
        <translation>Số định danh có 12 chữ số. Nếu lấy từ Excel, thêm số 0 bị mất vào đầu.</translation>
    </message>
    <message>
        <source>A personal number has exactly 12 digits; this one has {found}.</source>
        <translation>Số định danh phải có đúng 12 chữ số; số này có {found}.</translation>
    </message>
    <message>
        <source>A personal number has only digits. Take out the other characters.</source>
        <translation>Số định danh chỉ gồm chữ số. Xóa các ký tự khác.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .docx, .xlsx or .json, not as {ending}.</source>
        <translation>Báo cáo được ghi thành tệp .pdf, .docx, .xlsx hoặc .json, không phải {ending}.</translation>
    </message>
    <message>
        <source>A report that is read out in public is not saved as figures: they would tell what the report keeps to itself. Save it as .pdf, .docx or .xlsx.</source>
        <translation>Báo cáo trình bày công khai không lưu dưới dạng dữ liệu số: dữ liệu đó sẽ cho biết những số liệu mà báo cáo không nêu. Lưu thành tệp .pdf, .docx hoặc .xlsx.</translation>
    </message>
    <message>
        <source>A separation lasts 15 days at most (Decree 56/2017/NĐ-CP, article 32).</source>
        <translation>Thời gian cách ly tối đa 15 ngày (Điều 32 Nghị định 56/2017/NĐ-CP).</translation>
    </message>
    <message>
        <source>A telephone number has 7 to 15 digits, e.g. 0912 345 678.</source>
        <translation>Số điện thoại có từ 7 đến 15 chữ số, ví dụ 0912 345 678.</translation>
    </message>
    <message>
        <source>A victim may have been under 16: ask for the full date of birth.</source>
        <translation>Người bị bạo lực có thể chưa đủ 16 tuổi: cần hỏi đầy đủ ngày, tháng, năm sinh.</translation>
    </message>
    <message>
        <source>A visit is planned for {day}</source>
        <translation>Dự kiến thăm ngày {day}</translation>
    </message>
    <message>
        <source>About the proceedings</source>
        <translation>Về việc xử lý</translation>
    </message>
    <message>
        <source>About the suspected person</source>
        <translation>Thông tin về đối tượng</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Action Month for Children and children&apos;s forum</source>
        <translation>Báo cáo kết quả Tháng hành động vì trẻ em và Diễn đàn trẻ em</translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation>Biện pháp xử lý</translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation>Biện pháp xử lý</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Thêm vụ việc</translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation>Thêm trẻ em</translation>
    </message>
    <message>
        <source>Add a child of the couple</source>
        <translation>Thêm con của cặp vợ chồng</translation>
    </message>
    <message>
        <source>Add a child-marriage case</source>
        <translation>Thêm vụ việc tảo hôn</translation>
    </message>
    <message>
        <source>Add a circumstance</source>
        <translation>Thêm hoàn cảnh</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Add a grown-up</source>
        <translation>Thêm người lớn</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Thêm biện pháp</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Thêm nhu cầu</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm đối tượng</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>Thêm nguy cơ</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Thêm biện pháp xử lý</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation>Thêm cơ quan</translation>
    </message>
    <message>
        <source>Add as an annex of the report</source>
        <translation>Đưa thành phụ lục của báo cáo</translation>
    </message>
    <message>
        <source>Add at least one measure to the plan.</source>
        <translation>Thêm ít nhất một biện pháp vào kế hoạch.</translation>
    </message>
    <message>
        <source>Add care</source>
        <translation>Thêm chăm sóc thay thế</translation>
    </message>
    <message>
        <source>Add certificates; those that expire come to the work list.</source>
        <translation>Thêm chứng chỉ; chứng chỉ sắp hết hạn được nhắc ở danh sách việc cần làm.</translation>
    </message>
    <message>
        <source>Add each proposal: to whom it went, what was answered, what the children heard.</source>
        <translation>Thêm từng ý kiến: chuyển đến đâu, được trả lời thế nào, đã phản hồi cho trẻ em ra sao.</translation>
    </message>
    <message>
        <source>Add how the case was handled, and what help the victims got.</source>
        <translation>Thêm biện pháp xử lý và hỗ trợ đã thực hiện.</translation>
    </message>
    <message>
        <source>Add support</source>
        <translation>Thêm hỗ trợ</translation>
    </message>
    <message>
        <source>Add the first one; a name, sex, year of birth and village will do.</source>
        <translation>Thêm trẻ em đầu tiên; chỉ cần họ tên, giới tính, năm sinh và thôn.</translation>
    </message>
    <message>
        <source>Add the money that was put into it, by source.</source>
        <translation>Thêm kinh phí đã đầu tư, theo nguồn.</translation>
    </message>
    <message>
        <source>Add the targets, then what each year asks for.</source>
        <translation>Thêm chỉ tiêu, sau đó là mức giao từng năm.</translation>
    </message>
    <message>
        <source>Add the tasks: who leads, by when; they come to the work list.</source>
        <translation>Thêm nhiệm vụ: cơ quan chủ trì, thời hạn; nhiệm vụ đến hạn được nhắc ở danh sách việc cần làm.</translation>
    </message>
    <message>
        <source>Add the victim, who did it, and the children of the household.</source>
        <translation>Thêm người bị bạo lực, người có hành vi bạo lực và trẻ em trong gia đình.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Thêm vào</translation>
    </message>
    <message>
        <source>Add to an open case</source>
        <translation>Gộp vào vụ việc</translation>
    </message>
    <message>
        <source>Add to this one</source>
        <translation>Gộp vào vụ việc này</translation>
    </message>
    <message>
        <source>Add what each year asks for.</source>
        <translation>Thêm mức giao từng năm.</translation>
    </message>
    <message>
        <source>Add what stands in no other register. Funds of measures, outreach, trainings and investments are added by themselves where they name this line.</source>
        <translation>Thêm khoản chi chưa có ở sổ khác. Kinh phí của biện pháp hỗ trợ, tuyên truyền, tập huấn, đầu tư tự được cộng vào khi ghi khoản dự toán này.</translation>
    </message>
    <message>
        <source>Add what was found; what has to be remedied comes to the work list.</source>
        <translation>Thêm nội dung phát hiện; việc phải khắc phục được nhắc ở danh sách việc cần làm.</translation>
    </message>
    <message>
        <source>Add who of the commune&apos;s officers and collaborators took part.</source>
        <translation>Thêm cán bộ, cộng tác viên của xã đã tham gia.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Thêm “{name}”</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Added: {what}.</source>
        <translation>Đã thêm: {what}.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>After each children&apos;s forum</source>
        <translation>Sau mỗi diễn đàn trẻ em</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Agencies informed</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Agency informed</source>
        <translation>Cơ quan phối hợp</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All ethnic groups</source>
        <translation>Tất cả dân tộc</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tất cả loại vụ việc</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tất cả cấp độ</translation>
    </message>
    <message>
        <source>All receivers</source>
        <translation>Tất cả đối tượng</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Tất cả các bước</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tất cả tình trạng</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>Tất cả thôn</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tất cả các năm</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Tất cả {n}</translation>
    </message>
    <message>
        <source>Allocated (đồng)</source>
        <translation>Dự toán giao (đồng)</translation>
    </message>
    <message>
        <source>Allowance a month (đồng)</source>
        <translation>Phụ cấp tháng (đồng)</translation>
    </message>
    <message>
        <source>Also who left or came of age</source>
        <translation>Cả trẻ đã rời xã, đã đủ 16 tuổi</translation>
    </message>
    <message>
        <source>Alternative care</source>
        <translation>Chăm sóc thay thế</translation>
    </message>
    <message>
        <source>Alternative care decided: {form}</source>
        <translation>Quyết định chăm sóc thay thế: {form}</translation>
    </message>
    <message>
        <source>Alternative care ended: {form}</source>
        <translation>Chấm dứt chăm sóc thay thế: {form}</translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>An annex compares it with {period}.</source>
        <translation>Có phụ lục so sánh với {period}.</translation>
    </message>
    <message>
        <source>An estimated age goes from 0 to 17 years.</source>
        <translation>Tuổi ước tính từ 0 đến 17.</translation>
    </message>
    <message>
        <source>An issued report keeps its number, its day and its figures, and can be printed again at any time.</source>
        <translation>Báo cáo đã ban hành giữ nguyên số, ngày và số liệu, có thể in lại bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Another version of this report was issued meanwhile. Look at it, then issue again.</source>
        <translation>Trong lúc đó đã có một bản khác của báo cáo này được ban hành. Hãy xem bản đó rồi ban hành lại.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>Answer every item of form 02.</source>
        <translation>Trả lời đủ các mục của mẫu 02.</translation>
    </message>
    <message>
        <source>Answer every item of form 03.</source>
        <translation>Trả lời đủ các mục của mẫu 03.</translation>
    </message>
    <message>
        <source>Answer every item of form 06.</source>
        <translation>Trả lời đủ các mục của mẫu 06.</translation>
    </message>
    <message>
        <source>Answer expected by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Answer from: {agency}</source>
        <translation>Trả lời của: {agency}</translation>
    </message>
    <message>
        <source>Answer or result</source>
        <translation>Trả lời hoặc kết quả</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Giao diện và ngôn ngữ</translation>
    </message>
    <message>
        <source>As by default</source>
        <translation>Theo mặc định</translation>
    </message>
    <message>
        <source>As many answers are high for harm as for self-protection ({harm}), and the medium ones do not tip it to protection.</source>
        <translation>Số mức Cao về tổn hại và về khả năng tự bảo vệ bằng nhau ({harm}); số mức Trung bình không nghiêng về tự bảo vệ.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>As of broadcasts; once if left empty.</source>
        <translation>Ví dụ số lần phát thanh; để trống là một lần.</translation>
    </message>
    <message>
        <source>As of cameras or lights.</source>
        <translation>Ví dụ số camera, số bóng đèn.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Theo máy tính</translation>
    </message>
    <message>
        <source>As worked out</source>
        <translation>Theo thang đánh giá</translation>
    </message>
    <message>
        <source>Ask for the answer</source>
        <translation>Đôn đốc trả lời</translation>
    </message>
    <message>
        <source>Ask for the answer to the children</source>
        <translation>Đôn đốc trả lời ý kiến trẻ em</translation>
    </message>
    <message>
        <source>Assess the first risk (form 02).</source>
        <translation>Đánh giá nguy cơ ban đầu (mẫu 02).</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Người đánh giá</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Ngày đánh giá</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>At most {most} characters fit here; these are {now}.</source>
        <translation>Ô này chỉ chứa được tối đa {most} ký tự; hiện có {now}.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Có nguy cơ</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Mức ban đầu</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back at school since</source>
        <translation>Đi học lại từ ngày</translation>
    </message>
    <message>
        <source>Back to the calendar</source>
        <translation>Về lịch báo cáo</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Sửa lại kế hoạch</translation>
    </message>
    <message>
        <source>Back to the proposed text</source>
        <translation>Lấy lại câu soạn sẵn</translation>
    </message>
    <message>
        <source>Back, keeping the draft</source>
        <translation>Quay lại, giữ bản nháp</translation>
    </message>
    <message>
        <source>Backup: {when}</source>
        <translation>Sao lưu: {when}</translation>
    </message>
    <message>
        <source>Became part of</source>
        <translation>Sáp nhập vào</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Bắt đầu vòng mới</translation>
    </message>
    <message>
        <source>Being supported</source>
        <translation>Đang được hỗ trợ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Belongs to the case</source>
        <translation>Thuộc vụ việc</translation>
    </message>
    <message>
        <source>Beside {period}</source>
        <translation>So với {period}</translation>
    </message>
    <message>
        <source>Birth certificate number</source>
        <translation>Số giấy khai sinh</translation>
    </message>
    <message>
        <source>Birth registered at</source>
        <translation>Nơi đăng ký khai sinh</translation>
    </message>
    <message>
        <source>Birth registered on</source>
        <translation>Ngày đăng ký khai sinh</translation>
    </message>
    <message>
        <source>Birth registration</source>
        <translation>Đăng ký khai sinh</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Mẫu trắng</translation>
    </message>
    <message>
        <source>Body, mind and feelings now</source>
        <translation>Thể chất, tâm lý, tình cảm hiện tại</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Hai mặt, lật như sách</translation>
    </message>
    <message>
        <source>Both sides, turned like a calendar</source>
        <translation>Hai mặt, lật như lịch</translation>
    </message>
    <message>
        <source>Both were old enough to marry on that day. Check the birth dates, the day and the kind of case.</source>
        <translation>Cả hai đã đủ tuổi kết hôn vào ngày đó. Hãy kiểm tra ngày sinh, ngày chung sống và loại vụ việc.</translation>
    </message>
    <message>
        <source>Brought back: {what}.</source>
        <translation>Đã khôi phục: {what}.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Dự toán, chi ngân sách</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Khoản dự toán</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>By circumstances</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>By support</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>By the office&apos;s document system, by post, by hand.</source>
        <translation>Qua hệ thống quản lý văn bản, qua bưu điện, gửi trực tiếp.</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>Thôn</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>CPO Desktop</source>
        <translation>CPO Desktop</translation>
    </message>
    <message>
        <source>CPO Desktop: recovery code</source>
        <translation>CPO Desktop: mã khôi phục</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch báo cáo</translation>
    </message>
    <message>
        <source>Call at once: police 113, ambulance 115, child hotline 111.</source>
        <translation>Gọi ngay: công an 113, cấp cứu 115, Tổng đài 111.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Capital letters and hyphens do not matter.</source>
        <translation>Không cần phân biệt chữ hoa và dấu gạch.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Phím Caps Lock đang bật.</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Người chăm sóc</translation>
    </message>
    <message>
        <source>Carer is the child&apos;s</source>
        <translation>Người chăm sóc là … của trẻ</translation>
    </message>
    <message>
        <source>Carer: {who}</source>
        <translation>Người chăm sóc: {who}</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Người chăm sóc</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Kết thúc vụ việc</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Mã vụ việc</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Lập vụ việc</translation>
    </message>
    <message>
        <source>Case {code}</source>
        <translation>Vụ việc {code}</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>Cases and violence</source>
        <translation>Vụ việc và bạo lực</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Change a child of the couple</source>
        <translation>Sửa thông tin con của cặp vợ chồng</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Sửa biện pháp xử lý</translation>
    </message>
    <message>
        <source>Changes against number {number}: {n}</source>
        <translation>Nội dung thay đổi so với số {number}: {n}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Check the facility</source>
        <translation>Kiểm tra cơ sở</translation>
    </message>
    <message>
        <source>Check whether the notice is true, and record what was found.</source>
        <translation>Xác minh tin báo và ghi kết quả.</translation>
    </message>
    <message>
        <source>Check whether this was remedied</source>
        <translation>Kiểm tra việc khắc phục</translation>
    </message>
    <message>
        <source>Checking the figures</source>
        <translation>Đang kiểm tra số liệu</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>Checksum of the pages</source>
        <translation>Mã kiểm tra của bản in</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Trẻ em</translation>
    </message>
    <message>
        <source>Child marriage</source>
        <translation>Tảo hôn</translation>
    </message>
    <message>
        <source>Child marriage, marriage between close kin</source>
        <translation>Tảo hôn, hôn nhân cận huyết thống</translation>
    </message>
    <message>
        <source>Child of the case</source>
        <translation>Trẻ em của vụ việc</translation>
    </message>
    <message>
        <source>Child of the couple</source>
        <translation>Con của cặp vợ chồng</translation>
    </message>
    <message>
        <source>Child {code}: this speaks for the risk “{words}”, from {day} on.</source>
        <translation>Trẻ em {code}: có căn cứ ghi nhận nguy cơ “{words}”, từ ngày {day}.</translation>
    </message>
    <message>
        <source>Child&apos;s code</source>
        <translation>Mã trẻ em</translation>
    </message>
    <message>
        <source>Child&apos;s name, if known</source>
        <translation>Họ tên trẻ, nếu biết</translation>
    </message>
    <message>
        <source>Child-marriage case</source>
        <translation>Vụ việc tảo hôn</translation>
    </message>
    <message>
        <source>Child-marriage cases</source>
        <translation>Vụ việc tảo hôn</translation>
    </message>
    <message>
        <source>Child-marriage statistics</source>
        <translation>Báo cáo thống kê, theo dõi tảo hôn và hôn nhân cận huyết thống</translation>
    </message>
    <message>
        <source>Child-protection case</source>
        <translation>Vụ việc bảo vệ trẻ em</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Trẻ em</translation>
    </message>
    <message>
        <source>Children among them</source>
        <translation>Số trẻ em</translation>
    </message>
    <message>
        <source>Children and support</source>
        <translation>Trẻ em và hỗ trợ</translation>
    </message>
    <message>
        <source>Children asked</source>
        <translation>Trẻ em được hỏi</translation>
    </message>
    <message>
        <source>Children born</source>
        <translation>Số con đã sinh</translation>
    </message>
    <message>
        <source>Children born to the couple; the register may have to take care of them.</source>
        <translation>Con của hai người; có thể thuộc diện cần theo dõi, bảo vệ.</translation>
    </message>
    <message>
        <source>Children in special circumstances among them</source>
        <translation>Số trẻ em có hoàn cảnh đặc biệt</translation>
    </message>
    <message>
        <source>Children in the register</source>
        <translation>Trẻ em trong sổ</translation>
    </message>
    <message>
        <source>Children of 7 or more</source>
        <translation>Số trẻ em từ đủ 7 tuổi</translation>
    </message>
    <message>
        <source>Children of the case</source>
        <translation>Trẻ em của vụ việc</translation>
    </message>
    <message>
        <source>Children of the couple</source>
        <translation>Con của cặp vợ chồng</translation>
    </message>
    <message>
        <source>Children of this household in the register who are not entered here: {n}.</source>
        <translation>Trẻ em của hộ này có trong sổ nhưng chưa được ghi ở đây: {n}.</translation>
    </message>
    <message>
        <source>Children on record</source>
        <translation>Trẻ em có hồ sơ</translation>
    </message>
    <message>
        <source>Children told on</source>
        <translation>Ngày phản hồi cho trẻ em</translation>
    </message>
    <message>
        <source>Children under 16</source>
        <translation>Trẻ em dưới 16 tuổi</translation>
    </message>
    <message>
        <source>Children under 16 who suffered violence: {n}.</source>
        <translation>Trẻ em dưới 16 tuổi bị bạo lực: {n}.</translation>
    </message>
    <message>
        <source>Children under 5</source>
        <translation>Trẻ em dưới 5 tuổi</translation>
    </message>
    <message>
        <source>Children who saw it: {n}.</source>
        <translation>Trẻ em chứng kiến: {n}.</translation>
    </message>
    <message>
        <source>Children without a notice: {n}.</source>
        <translation>Số trẻ em chưa có tin báo: {n}.</translation>
    </message>
    <message>
        <source>Children&apos;s opinions</source>
        <translation>Ý kiến trẻ em</translation>
    </message>
    <message>
        <source>Children, households and weddings of the whole commune, as its books count them. Reports state shares of them, and the family statistics form asks for them.</source>
        <translation>Số trẻ em, số hộ, số cặp kết hôn của toàn xã theo sổ dân cư, sổ hộ tịch. Báo cáo tính tỷ lệ trên các số này; biểu thống kê gia đình cũng cần đến.</translation>
    </message>
    <message>
        <source>Choose a child to see more here.</source>
        <translation>Chọn một trẻ em để xem thêm tại đây.</translation>
    </message>
    <message>
        <source>Choose from the register; a child who is not in it is added in the notice.</source>
        <translation>Chọn trẻ trong danh sách; trẻ chưa có trong danh sách thì thêm ở tin báo.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <source>Choose the commune: type a part of its name, then pick it from the list.</source>
        <translation>Hãy chọn xã, phường: gõ một phần tên rồi chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Từ ngày đến ngày</translation>
    </message>
    <message>
        <source>Circumstances and risk</source>
        <translation>Hoàn cảnh, nguy cơ</translation>
    </message>
    <message>
        <source>Circumstances and risks</source>
        <translation>Hoàn cảnh và nguy cơ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close kin</source>
        <translation>Quan hệ huyết thống</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Kết thúc vụ việc</translation>
    </message>
    <message>
        <source>Close the program and open it again. If this comes back, tell who looks after it.</source>
        <translation>Hãy đóng chương trình rồi mở lại. Nếu lỗi lặp lại, hãy báo người phụ trách phần mềm.</translation>
    </message>
    <message>
        <source>Close this village</source>
        <translation>Kết thúc thôn này</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Closed cases stand under “All”.</source>
        <translation>Vụ việc đã kết thúc ở mục “Tất cả”.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Code, or a child&apos;s name</source>
        <translation>Mã, hoặc tên trẻ</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Comments on the figures</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>Communes found</source>
        <translation>Các xã, phường tìm được</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Đang so sánh số liệu</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>Tính từ sổ</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Conclusion and opinions</source>
        <translation>Kết luận và ý kiến</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Hệ quả</translation>
    </message>
    <message>
        <source>Consultation of children</source>
        <translation>Lấy ý kiến trẻ em</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Khoản đóng góp</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Vận động, đóng góp</translation>
    </message>
    <message>
        <source>Copied. It will be taken off the clipboard in one minute.</source>
        <translation>Đã sao chép. Mã sẽ tự xóa khỏi bộ nhớ tạm sau một phút.</translation>
    </message>
    <message>
        <source>Copied: the evaluation of {year}.</source>
        <translation>Đã sao chép: đánh giá năm {year}.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Số bản phát ra</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Sao chép thành bảng</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép dạng văn bản</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Count of the commune</source>
        <translation>Số liệu nền</translation>
    </message>
    <message>
        <source>Counted from the day after the last one; set by the province, 2 if left empty.</source>
        <translation>Tính từ ngày sau ngày chốt số liệu; do tỉnh quy định, để trống là 2 ngày.</translation>
    </message>
    <message>
        <source>Counted from {day}, as the birth date is incomplete (TTLT 01/2016, article 2).</source>
        <translation>Ngày sinh chưa đầy đủ: tính từ {day} (TTLT 01/2016, Điều 2).</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Đang tính số liệu</translation>
    </message>
    <message>
        <source>Counting children</source>
        <translation>Đang đếm trẻ em</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang tổng hợp số liệu…</translation>
    </message>
    <message>
        <source>Counts of the commune</source>
        <translation>Số liệu nền của xã</translation>
    </message>
    <message>
        <source>Couple</source>
        <translation>Hai bên</translation>
    </message>
    <message>
        <source>Couple alone</source>
        <translation>1 thế hệ (vợ, chồng)</translation>
    </message>
    <message>
        <source>Couple with children</source>
        <translation>2 thế hệ (vợ, chồng, con)</translation>
    </message>
    <message>
        <source>Couples who married</source>
        <translation>Số cặp kết hôn</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Đang che</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Days after the period</source>
        <translation>Số ngày sau kỳ báo cáo</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Deadlines of cases, follow-ups and reports appear here two weeks before they are due.</source>
        <translation>Thời hạn vụ việc, việc theo dõi và báo cáo hiện ở đây trước hạn hai tuần.</translation>
    </message>
    <message>
        <source>Decide on a measure</source>
        <translation>Áp dụng biện pháp</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Quyết định lúc</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Decision of the chair</source>
        <translation>Quyết định của Chủ tịch</translation>
    </message>
    <message>
        <source>Degree of disability</source>
        <translation>Mức độ khuyết tật</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Xóa vụ việc</translation>
    </message>
    <message>
        <source>Delete the measure</source>
        <translation>Xóa biện pháp</translation>
    </message>
    <message>
        <source>Delete; this can be undone</source>
        <translation>Xóa; có thể hoàn tác</translation>
    </message>
    <message>
        <source>Deleted: {what}.</source>
        <translation>Đã xóa: {what}.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Khó khăn, hạn chế</translation>
    </message>
    <message>
        <source>Difficulties and proposals</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>Difficulty or proposal</source>
        <translation>Khó khăn, kiến nghị</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <source>Do not repeat characters or use their order: aaaa, abab, 12345, qwerty.</source>
        <translation>Không lặp lại ký tự hoặc dùng ký tự theo thứ tự: aaaa, abab, 12345, qwerty.</translation>
    </message>
    <message>
        <source>Do not use the name of the unit or of a person.</source>
        <translation>Không dùng tên đơn vị hoặc tên người.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Document added</source>
        <translation>Thêm tài liệu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Domestic violence</source>
        <translation>Bạo lực gia đình</translation>
    </message>
    <message>
        <source>Domestic-violence case</source>
        <translation>Vụ bạo lực gia đình</translation>
    </message>
    <message>
        <source>Domestic-violence cases</source>
        <translation>Vụ bạo lực gia đình</translation>
    </message>
    <message>
        <source>Done in time: {n}</source>
        <translation>Xong đúng hạn: {n}</translation>
    </message>
    <message>
        <source>Done late: {n}</source>
        <translation>Xong muộn: {n}</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Done on {day}</source>
        <translation>Đã thực hiện ngày {day}</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Đã làm hôm nay</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Done: {when}</source>
        <translation>Xong: {when}</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Draft the plan (form 04).</source>
        <translation>Xây dựng kế hoạch (mẫu 04).</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Ngày lập</translation>
    </message>
    <message>
        <source>Drafting unit</source>
        <translation>Đơn vị soạn thảo</translation>
    </message>
    <message>
        <source>Dropped out on</source>
        <translation>Ngày bỏ học</translation>
    </message>
    <message>
        <source>Dropped: {n}</source>
        <translation>Không thực hiện: {n}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn gửi</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hẹn ngày</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>Hạn gửi: ngày</translation>
    </message>
    <message>
        <source>Due {n}</source>
        <translation>Đến hạn {n}</translation>
    </message>
    <message>
        <source>Earlier support: {n}</source>
        <translation>Hỗ trợ trước đây: {n}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Sửa {name}</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Trình độ học vấn</translation>
    </message>
    <message>
        <source>Eight groups of five letters and digits, from the printed page.</source>
        <translation>Tám nhóm, mỗi nhóm năm chữ và số, trên tờ giấy đã in.</translation>
    </message>
    <message>
        <source>Emergency measure</source>
        <translation>Biện pháp khẩn cấp</translation>
    </message>
    <message>
        <source>Emergency measures</source>
        <translation>Biện pháp khẩn cấp</translation>
    </message>
    <message>
        <source>Emergency: open the case</source>
        <translation>Khẩn cấp: lập vụ việc</translation>
    </message>
    <message>
        <source>Empty for the whole commune.</source>
        <translation>Để trống nếu thực hiện trên toàn xã.</translation>
    </message>
    <message>
        <source>Empty if what was reached is entered by hand.</source>
        <translation>Để trống nếu nhập kết quả bằng tay.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Ended today</source>
        <translation>Kết thúc hôm nay</translation>
    </message>
    <message>
        <source>Ended: {kind}</source>
        <translation>Kết thúc: {kind}</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Tạm đủ</translation>
    </message>
    <message>
        <source>Enter in the register</source>
        <translation>Nhập vào danh sách trẻ em</translation>
    </message>
    <message>
        <source>Enter the number of the decision.</source>
        <translation>Ghi số quyết định.</translation>
    </message>
    <message>
        <source>Enter: next field · Ctrl+Enter: save · Esc: back, the draft is kept</source>
        <translation>Enter: ô tiếp theo · Ctrl+Enter: lưu · Esc: quay lại, bản nháp được giữ</translation>
    </message>
    <message>
        <source>Entered more than once: {years}. The last entry counts; delete the others.</source>
        <translation>Năm nhập nhiều lần: {years}. Lần nhập sau cùng được tính; hãy xóa các lần khác.</translation>
    </message>
    <message>
        <source>Esc; what you typed is kept</source>
        <translation>Esc; nội dung đã nhập được giữ lại</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Ethnic minorities among them</source>
        <translation>Số người dân tộc thiểu số</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Evaluation of the year&apos;s plans</source>
        <translation>Kết quả thực hiện chương trình, kế hoạch năm</translation>
    </message>
    <message>
        <source>Evaluation of {year}</source>
        <translation>Đánh giá năm {year}</translation>
    </message>
    <message>
        <source>Everything here is encrypted. Without the password or the recovery code nobody can read it.</source>
        <translation>Mọi dữ liệu đều được mã hóa. Không có mật khẩu hoặc mã khôi phục thì không ai đọc được.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Exceeded by {amount}</source>
        <translation>Vượt {amount}</translation>
    </message>
    <message>
        <source>Exceeded so far</source>
        <translation>Đến nay vượt mức</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>Có từ ngày</translation>
    </message>
    <message>
        <source>Exists to</source>
        <translation>Có đến ngày</translation>
    </message>
    <message>
        <source>Expected by this day</source>
        <translation>Hạn trả lời đã ghi</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở vật chất</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Facility or address</source>
        <translation>Cơ sở hoặc địa chỉ</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>Families with their members, children, poverty status, support and visits. They come here with their children, or are added by themselves.</source>
        <translation>Gia đình với các thành viên, trẻ em, diện hộ, hỗ trợ và các lần thăm. Hộ được thêm cùng trẻ em hoặc thêm riêng.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>Family situation</source>
        <translation>Hoàn cảnh gia đình</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Cha</translation>
    </message>
    <message>
        <source>Father with children</source>
        <translation>2 thế hệ (bố và con)</translation>
    </message>
    <message>
        <source>Father&apos;s age</source>
        <translation>Tuổi cha</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Họ tên cha</translation>
    </message>
    <message>
        <source>Father&apos;s occupation</source>
        <translation>Nghề nghiệp của cha</translation>
    </message>
    <message>
        <source>Father&apos;s situation</source>
        <translation>Tình trạng của cha</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Figures and texts are kept as they stand now. The report can be printed again at any time, unchanged.</source>
        <translation>Số liệu và phần lời được giữ nguyên như lúc này. Báo cáo có thể in lại bất cứ lúc nào mà không thay đổi.</translation>
    </message>
    <message>
        <source>Figures as JSON (*.json)</source>
        <translation>Số liệu dạng JSON (*.json)</translation>
    </message>
    <message>
        <source>Figures as they stand now</source>
        <translation>Xem số liệu hiện nay của kỳ này</translation>
    </message>
    <message>
        <source>Figures come from all registers: children, cases, child marriage, domestic violence, support and the commune&apos;s own work. The report can still be issued: it says that there was no case.</source>
        <translation>Số liệu lấy từ tất cả các sổ: trẻ em, vụ việc, tảo hôn, bạo lực gia đình, hỗ trợ và công tác của xã. Vẫn có thể ban hành báo cáo: báo cáo sẽ ghi không phát sinh trường hợp nào.</translation>
    </message>
    <message>
        <source>Figures from {start} to {end}; tasks of the calendar year.</source>
        <translation>Số liệu từ {start} đến {end}; nhiệm vụ tính theo năm dương lịch.</translation>
    </message>
    <message>
        <source>Figures of this report do not agree, so it cannot be issued: {told}</source>
        <translation>Số liệu của báo cáo này không khớp nhau nên chưa ban hành được: {told}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Điền vào</translation>
    </message>
    <message>
        <source>Find a child, a case, a screen or something to do…</source>
        <translation>Tìm trẻ em, hộ, vụ việc, việc cần làm…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung phát hiện</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Thông tin thu thập</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Mức phạt</translation>
    </message>
    <message>
        <source>Fines: {amount}</source>
        <translation>Tiền phạt: {amount}</translation>
    </message>
    <message>
        <source>Finish the task of the plan</source>
        <translation>Hoàn thành nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>First notice at</source>
        <translation>Tiếp nhận lần đầu lúc</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Lần theo dõi</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>For example: tan trao tuyen quang</source>
        <translation>Ví dụ: tan trao tuyen quang</translation>
    </message>
    <message>
        <source>For the People&apos;s Council</source>
        <translation>Báo cáo Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>For the carer</source>
        <translation>Cho người chăm sóc</translation>
    </message>
    <message>
        <source>For the child</source>
        <translation>Cho trẻ em</translation>
    </message>
    <message>
        <source>For the household</source>
        <translation>Cho hộ gia đình</translation>
    </message>
    <message>
        <source>For the office alone: this list names children. Making it is logged.</source>
        <translation>Lưu hành nội bộ: danh sách có tên trẻ em. Mỗi lần lập đều được ghi nhật ký.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Forgot the password? Use the recovery code</source>
        <translation>Quên mật khẩu? Dùng mã khôi phục</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Form of care</source>
        <translation>Hình thức chăm sóc</translation>
    </message>
    <message>
        <source>Form {n}</source>
        <translation>Mẫu {n}</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Forms of abuse</source>
        <translation>Hình thức xâm hại</translation>
    </message>
    <message>
        <source>Forms of violence</source>
        <translation>Hình thức bạo lực</translation>
    </message>
    <message>
        <source>Forums, meetings, surveys: what children said, who answered, what they were told.</source>
        <translation>Diễn đàn, đối thoại, phiếu hỏi: trẻ em nêu gì, ai trả lời, đã phản hồi cho trẻ em thế nào.</translation>
    </message>
    <message>
        <source>Forwarded on</source>
        <translation>Ngày chuyển</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm được</translation>
    </message>
    <message>
        <source>Found in {year}</source>
        <translation>Phát hiện năm {year}</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Ngày phát hiện</translation>
    </message>
    <message>
        <source>Four words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Bốn từ không liên quan đến nhau thì dễ nhớ mà khó đoán.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Further round</source>
        <translation>Làm tiếp vòng mới</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Số đời</translation>
    </message>
    <message>
        <source>Girls among the children</source>
        <translation>Số trẻ em gái</translation>
    </message>
    <message>
        <source>Girls among them</source>
        <translation>Số trẻ em gái</translation>
    </message>
    <message>
        <source>Give an amount, or say what goods were given.</source>
        <translation>Nhập số tiền, hoặc ghi hiện vật đã trao.</translation>
    </message>
    <message>
        <source>Give both the day and the month, or neither.</source>
        <translation>Ghi cả ngày và tháng, hoặc để trống cả hai.</translation>
    </message>
    <message>
        <source>Give the day it was done.</source>
        <translation>Nhập ngày hoàn thành.</translation>
    </message>
    <message>
        <source>Give the day of return to school, if it is known.</source>
        <translation>Ghi ngày đi học lại, nếu biết.</translation>
    </message>
    <message>
        <source>Give the day of the answer.</source>
        <translation>Nhập ngày trả lời.</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>Nhập ngày quyết định.</translation>
    </message>
    <message>
        <source>Give the day of the visit.</source>
        <translation>Nhập ngày thăm.</translation>
    </message>
    <message>
        <source>Give the day the case was closed, or clear the outcome.</source>
        <translation>Nhập ngày kết thúc vụ việc, hoặc xóa kết quả.</translation>
    </message>
    <message>
        <source>Give the day the case was closed, or clear the result.</source>
        <translation>Nhập ngày kết thúc, hoặc xóa kết quả.</translation>
    </message>
    <message>
        <source>Give the day the case was closed.</source>
        <translation>Hãy nhập ngày kết thúc vụ việc.</translation>
    </message>
    <message>
        <source>Give the day the child left, or clear the reason.</source>
        <translation>Vui lòng nhập ngày rời địa bàn, hoặc bỏ trống lý do.</translation>
    </message>
    <message>
        <source>Give the day the measure ended.</source>
        <translation>Hãy nhập ngày kết thúc biện pháp.</translation>
    </message>
    <message>
        <source>Give the day the visit is planned for, or the day it was made.</source>
        <translation>Nhập ngày dự kiến thăm hoặc ngày đã thăm.</translation>
    </message>
    <message>
        <source>Give the day until which it is valid now.</source>
        <translation>Nhập ngày hết giá trị mới của chứng chỉ.</translation>
    </message>
    <message>
        <source>Give the name of the district.</source>
        <translation>Hãy nhập tên huyện.</translation>
    </message>
    <message>
        <source>Give the name of the officer who works with this program.</source>
        <translation>Hãy nhập họ tên cán bộ sử dụng chương trình này.</translation>
    </message>
    <message>
        <source>Give the target of {year}</source>
        <translation>Nhập chỉ tiêu năm {year}</translation>
    </message>
    <message>
        <source>Give working days or a fixed day, not both.</source>
        <translation>Ghi số ngày làm việc hoặc ngày cố định, không ghi cả hai.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Đơn vị cung cấp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hiện vật</translation>
    </message>
    <message>
        <source>Government and villages</source>
        <translation>Mô hình chính quyền và các thôn</translation>
    </message>
    <message>
        <source>Grave</source>
        <translation>Nghiêm trọng</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Group {group} of the recovery code is mistyped. Compare it with the paper.</source>
        <translation>Nhóm thứ {group} của mã khôi phục bị gõ sai. Hãy đối chiếu với bản giấy.</translation>
    </message>
    <message>
        <source>Grown-ups</source>
        <translation>Người lớn</translation>
    </message>
    <message>
        <source>Guessed at once</source>
        <translation>Đoán ra ngay</translation>
    </message>
    <message>
        <source>Guidance and outreach</source>
        <translation>Công tác chỉ đạo, truyền thông</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Thôn, bản</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Ngày giao nhận</translation>
    </message>
    <message>
        <source>Handed over: {form}</source>
        <translation>Giao, nhận trẻ: {form}</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Ngày xảy ra</translation>
    </message>
    <message>
        <source>Has a health insurance card</source>
        <translation>Có thẻ bảo hiểm y tế</translation>
    </message>
    <message>
        <source>Head of household</source>
        <translation>Chủ hộ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sức khỏe</translation>
    </message>
    <message>
        <source>Health insurance number</source>
        <translation>Số thẻ bảo hiểm y tế</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Help given before this notice</source>
        <translation>Hỗ trợ đã có trước khi nhận tin</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>High risk: decide on an emergency measure within 12 hours of the notice.</source>
        <translation>Nguy cơ cao: quyết định biện pháp khẩn cấp trong 12 giờ kể từ khi nhận tin báo.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Lịch sử thay đổi</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Thăm hộ gia đình</translation>
    </message>
    <message>
        <source>Home visits</source>
        <translation>Các lần thăm hộ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Household code</source>
        <translation>Mã hộ</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hộ gia đình</translation>
    </message>
    <message>
        <source>Households by type</source>
        <translation>Số hộ theo loại</translation>
    </message>
    <message>
        <source>Households with children under 16</source>
        <translation>Hộ có trẻ em dưới 16 tuổi</translation>
    </message>
    <message>
        <source>Households with somebody of 60 or more</source>
        <translation>Hộ có người cao tuổi (từ 60 tuổi)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách thông báo</translation>
    </message>
    <message>
        <source>How children were asked</source>
        <translation>Hình thức lấy ý kiến</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Theo dõi, kết thúc</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hiện trạng</translation>
    </message>
    <message>
        <source>How it was dealt with</source>
        <translation>Kết quả xử lý</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Kết quả giải quyết</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Số lần</translation>
    </message>
    <message>
        <source>How many victims it helped</source>
        <translation>Số người bị bạo lực được hỗ trợ</translation>
    </message>
    <message>
        <source>How the child is now</source>
        <translation>Tình trạng hiện tại của trẻ</translation>
    </message>
    <message>
        <source>How the children were told</source>
        <translation>Cách phản hồi cho trẻ em</translation>
    </message>
    <message>
        <source>How they are related</source>
        <translation>Quan hệ huyết thống</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Nhân thân</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>In all: {amount}</source>
        <translation>Tổng cộng: {amount}</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Nội dung chi tiết</translation>
    </message>
    <message>
        <source>In special circumstances</source>
        <translation>Có hoàn cảnh đặc biệt</translation>
    </message>
    <message>
        <source>In the register as</source>
        <translation>Trẻ em trong sổ</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>Sử dụng từ ngày</translation>
    </message>
    <message>
        <source>In use {n}</source>
        <translation>Đang dùng {n}</translation>
    </message>
    <message>
        <source>Indicator set on children</source>
        <translation>Bộ chỉ tiêu về trẻ em</translation>
    </message>
    <message>
        <source>Informant&apos;s address</source>
        <translation>Địa chỉ người báo tin</translation>
    </message>
    <message>
        <source>Informant&apos;s name</source>
        <translation>Họ tên người báo tin</translation>
    </message>
    <message>
        <source>Informant&apos;s telephone</source>
        <translation>Điện thoại người báo tin</translation>
    </message>
    <message>
        <source>Informant, if willing to be named</source>
        <translation>Người báo tin, nếu đồng ý nêu tên</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra, giám sát</translation>
    </message>
    <message>
        <source>Insured as</source>
        <translation>Nhóm tham gia bảo hiểm y tế</translation>
    </message>
    <message>
        <source>Invested</source>
        <translation>Đã đầu tư</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Khoản đầu tư</translation>
    </message>
    <message>
        <source>Investments</source>
        <translation>Đầu tư</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Issue a correction</source>
        <translation>Ban hành bản đính chính</translation>
    </message>
    <message>
        <source>Issue a correction of report number {number} on {period}</source>
        <translation>Ban hành bản đính chính báo cáo số {number}, {period}</translation>
    </message>
    <message>
        <source>Issue the report</source>
        <translation>Ban hành báo cáo</translation>
    </message>
    <message>
        <source>Issue the report on {period}</source>
        <translation>Ban hành báo cáo {period}</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issued report</source>
        <translation>Báo cáo đã ban hành</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>Báo cáo đã ban hành</translation>
    </message>
    <message>
        <source>Issued under number {number} on {day}.</source>
        <translation>Kỳ này đã có báo cáo số {number} ban hành ngày {day}.</translation>
    </message>
    <message>
        <source>Issuing the report</source>
        <translation>Đang ban hành báo cáo</translation>
    </message>
    <message>
        <source>It breaks the law</source>
        <translation>Có vi phạm pháp luật</translation>
    </message>
    <message>
        <source>It decides to whom reports go and what stands in their head.</source>
        <translation>Quyết định nơi nhận báo cáo và phần đầu văn bản.</translation>
    </message>
    <message>
        <source>It happened before</source>
        <translation>Đã từng xảy ra</translation>
    </message>
    <message>
        <source>It has a day of being done: say how it was done.</source>
        <translation>Đã có ngày hoàn thành: chọn tình trạng tương ứng.</translation>
    </message>
    <message>
        <source>It is asked for</source>
        <translation>Được yêu cầu</translation>
    </message>
    <message>
        <source>It is the only way in when the password is forgotten. It is shown once: print it and lock it away.</source>
        <translation>Là cách duy nhất để mở khi quên mật khẩu. Mã chỉ hiện một lần: hãy in ra và cất giữ.</translation>
    </message>
    <message>
        <source>It opens the program on this computer. All data is encrypted with it.</source>
        <translation>Dùng để mở chương trình trên máy này. Toàn bộ dữ liệu được mã hóa bằng mật khẩu.</translation>
    </message>
    <message>
        <source>It proved untrue</source>
        <translation>Không đúng sự thật</translation>
    </message>
    <message>
        <source>It serves the whole commune</source>
        <translation>Phục vụ toàn xã</translation>
    </message>
    <message>
        <source>Its children stay listed under it until they are moved. Undo brings it back.</source>
        <translation>Trẻ em vẫn thuộc thôn này cho đến khi được chuyển. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Joint and thematic inspections: where, what was found, by when it has to be remedied.</source>
        <translation>Kiểm tra liên ngành, chuyên đề: ở đâu, phát hiện gì, hạn khắc phục.</translation>
    </message>
    <message>
        <source>Keeps it from being issued</source>
        <translation>Chưa ban hành được</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Loại vụ việc</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Loại tài liệu</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Loại nhà tài trợ</translation>
    </message>
    <message>
        <source>Kind of facility</source>
        <translation>Loại cơ sở</translation>
    </message>
    <message>
        <source>Kind of inspection</source>
        <translation>Loại kiểm tra</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Kind of residence</source>
        <translation>Hình thức cư trú</translation>
    </message>
    <message>
        <source>Kind of village</source>
        <translation>Loại thôn</translation>
    </message>
    <message>
        <source>Kinds of disability</source>
        <translation>Dạng khuyết tật</translation>
    </message>
    <message>
        <source>Known to the commune since</source>
        <translation>Ngày xã nhận được tin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>Lần kiểm tra gần nhất</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Last day of a reporting month</source>
        <translation>Ngày chốt số liệu trong tháng</translation>
    </message>
    <message>
        <source>Law on Marriage and Family 52/2014/QH13, article 8(1)(a)</source>
        <translation>Luật Hôn nhân và gia đình 52/2014/QH13, Điều 8 khoản 1 điểm a</translation>
    </message>
    <message>
        <source>Leader who signs</source>
        <translation>Lãnh đạo ký</translation>
    </message>
    <message>
        <source>Leader who signs the reports</source>
        <translation>Lãnh đạo ký báo cáo</translation>
    </message>
    <message>
        <source>Leadership and guidance</source>
        <translation>Công tác chỉ đạo, triển khai</translation>
    </message>
    <message>
        <source>Leave empty where it is computed from the registers.</source>
        <translation>Để trống nếu chỉ tiêu tính được từ sổ.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Ledger of support measures</source>
        <translation>Sổ theo dõi biện pháp hỗ trợ, can thiệp</translation>
    </message>
    <message>
        <source>Left the commune on</source>
        <translation>Rời xã ngày</translation>
    </message>
    <message>
        <source>Left: {amount}</source>
        <translation>Còn lại: {amount}</translation>
    </message>
    <message>
        <source>Legal source: {source}</source>
        <translation>Căn cứ: {source}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp độ</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Mức độ nguy cơ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Link or add the child this is about.</source>
        <translation>Chọn hoặc thêm trẻ em của vụ việc.</translation>
    </message>
    <message>
        <source>Link {code}</source>
        <translation>Liên kết {code}</translation>
    </message>
    <message>
        <source>List of children at risk</source>
        <translation>Danh sách trẻ em có nguy cơ</translation>
    </message>
    <message>
        <source>List of children in special circumstances</source>
        <translation>Danh sách trẻ em có hoàn cảnh đặc biệt</translation>
    </message>
    <message>
        <source>List of overdue cases</source>
        <translation>Danh sách vụ việc quá hạn</translation>
    </message>
    <message>
        <source>List: {period}</source>
        <translation>Danh sách {period}</translation>
    </message>
    <message>
        <source>Lists (internal)</source>
        <translation>Danh sách (lưu hành nội bộ)</translation>
    </message>
    <message>
        <source>Living here since</source>
        <translation>Ở đây từ ngày</translation>
    </message>
    <message>
        <source>Living in the commune since</source>
        <translation>Ở địa bàn từ ngày</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Đang chung sống</translation>
    </message>
    <message>
        <source>Living together since</source>
        <translation>Ngày bắt đầu chung sống</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa màn hình</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Look at how the measure goes</source>
        <translation>Theo dõi biện pháp hỗ trợ</translation>
    </message>
    <message>
        <source>Look at the couple again</source>
        <translation>Xem lại tình hình cặp đôi</translation>
    </message>
    <message>
        <source>Look at the family again</source>
        <translation>Thăm lại gia đình</translation>
    </message>
    <message>
        <source>Looking up the records</source>
        <translation>Đang tìm hồ sơ</translation>
    </message>
    <message>
        <source>Looking up the records…</source>
        <translation>Đang tìm hồ sơ…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Thấp</translation>
    </message>
    <message>
        <source>Main carer</source>
        <translation>Người chăm sóc chính</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Make the quarterly report</source>
        <translation>Lập báo cáo quý</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Making a demo commune</source>
        <translation>Đang tạo xã mẫu</translation>
    </message>
    <message>
        <source>Making the demo commune</source>
        <translation>Đang tạo xã mẫu</translation>
    </message>
    <message>
        <source>Making the document</source>
        <translation>Đang tạo tài liệu</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Đang lập báo cáo</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
    <message>
        <source>Marriage of the parents</source>
        <translation>Hôn nhân của cha mẹ</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Materials and cost</source>
        <translation>Tài liệu, kinh phí</translation>
    </message>
    <message>
        <source>May be in the register already</source>
        <translation>Có thể đã có trong sổ</translation>
    </message>
    <message>
        <source>May be left empty and entered later in Settings.</source>
        <translation>Có thể để trống và nhập sau trong Cài đặt.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Measure code</source>
        <translation>Mã biện pháp</translation>
    </message>
    <message>
        <source>Measure in the law</source>
        <translation>Biện pháp theo Luật Trẻ em</translation>
    </message>
    <message>
        <source>Measure taken</source>
        <translation>Biện pháp đã thực hiện</translation>
    </message>
    <message>
        <source>Measure {code}</source>
        <translation>Biện pháp {code}</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Biện pháp</translation>
    </message>
    <message>
        <source>Measures are added in the plan.</source>
        <translation>Biện pháp được thêm trong kế hoạch.</translation>
    </message>
    <message>
        <source>Measures of the plan</source>
        <translation>Biện pháp của kế hoạch</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>Biện pháp đã thực hiện</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Met so far</source>
        <translation>Đến nay đạt</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Biên bản cuộc họp</translation>
    </message>
    <message>
        <source>Money and goods that paid for the measure, by source.</source>
        <translation>Tiền và hiện vật chi cho biện pháp, theo từng nguồn.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Month {month} of {year} has only {days} days. Check the day.</source>
        <translation>Tháng {month} năm {year} chỉ có {days} ngày. Kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>More about the informant</source>
        <translation>Ghi chú về người báo tin</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Thông tin thêm</translation>
    </message>
    <message>
        <source>More answers are high for harm ({harm}) than for self-protection ({protection}).</source>
        <translation>Số mức Cao về tổn hại ({harm}) nhiều hơn số mức Cao về khả năng tự bảo vệ ({protection}).</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Chi tiết thêm</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mẹ</translation>
    </message>
    <message>
        <source>Mother with children</source>
        <translation>2 thế hệ (mẹ và con)</translation>
    </message>
    <message>
        <source>Mother&apos;s age</source>
        <translation>Tuổi mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Họ tên mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s occupation</source>
        <translation>Nghề nghiệp của mẹ</translation>
    </message>
    <message>
        <source>Mother&apos;s situation</source>
        <translation>Tình trạng của mẹ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name of a new village</source>
        <translation>Tên thôn mới</translation>
    </message>
    <message>
        <source>Name of the district</source>
        <translation>Tên huyện</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Tên hoặc mã</translation>
    </message>
    <message>
        <source>Name the budget line or the contribution, not both.</source>
        <translation>Chọn khoản dự toán hoặc khoản đóng góp, không chọn cả hai.</translation>
    </message>
    <message>
        <source>Name the problems and the goals of the plan.</source>
        <translation>Ghi các vấn đề và mục tiêu của kế hoạch.</translation>
    </message>
    <message>
        <source>Name, code, number, carer…</source>
        <translation>Tên, mã, số định danh, người chăm sóc…</translation>
    </message>
    <message>
        <source>Name, code, village, personal number, screen…</source>
        <translation>Họ tên, mã, thôn, số định danh, màn hình…</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Phần lời văn</translation>
    </message>
    <message>
        <source>Narratives</source>
        <translation>Phần lời văn</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Native place</source>
        <translation>Quê quán</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Need for safety</source>
        <translation>Nhu cầu an toàn</translation>
    </message>
    <message>
        <source>Needs for safety</source>
        <translation>Nhu cầu an toàn</translation>
    </message>
    <message>
        <source>Needs for temporary safety</source>
        <translation>Nhu cầu an toàn tạm thời</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Trẻ em mới</translation>
    </message>
    <message>
        <source>New child-marriage case</source>
        <translation>Vụ việc tảo hôn mới</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Tin báo mới</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Mã khôi phục mới</translation>
    </message>
    <message>
        <source>New special circumstances, month by month</source>
        <translation>Hoàn cảnh đặc biệt mới phát sinh theo tháng</translation>
    </message>
    <message>
        <source>New support measure</source>
        <translation>Biện pháp mới</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>Thêm mới: {what}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Next check by</source>
        <translation>Kiểm tra lần tới</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>Hạn gần nhất</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Việc sắp đến hạn</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Theo dõi tiếp</translation>
    </message>
    <message>
        <source>Next look at the family on</source>
        <translation>Ngày thăm lại gia đình</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>Next step on</source>
        <translation>Ngày làm việc tiếp theo</translation>
    </message>
    <message>
        <source>Next step with another agency</source>
        <translation>Việc tiếp theo với cơ quan phối hợp</translation>
    </message>
    <message>
        <source>Next step: {left}</source>
        <translation>Việc tiếp theo: {left}</translation>
    </message>
    <message>
        <source>Nine digits are an old identity card. Write the personal number of 12 digits.</source>
        <translation>9 chữ số là số chứng minh nhân dân cũ. Ghi số định danh 12 chữ số.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa sao lưu</translation>
    </message>
    <message>
        <source>No case is open.</source>
        <translation>Không có vụ việc nào đang giải quyết.</translation>
    </message>
    <message>
        <source>No case is recorded.</source>
        <translation>Chưa có vụ việc nào.</translation>
    </message>
    <message>
        <source>No case matches this filter.</source>
        <translation>Không có vụ việc nào phù hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>No child fits the search and the filter.</source>
        <translation>Không có trẻ em nào khớp với tìm kiếm và bộ lọc.</translation>
    </message>
    <message>
        <source>No child is in the register yet.</source>
        <translation>Chưa có trẻ em nào trong sổ.</translation>
    </message>
    <message>
        <source>No child is linked yet.</source>
        <translation>Chưa có trẻ em trong vụ việc.</translation>
    </message>
    <message>
        <source>No child of this household is in the register yet.</source>
        <translation>Chưa có trẻ em nào của hộ này trong sổ theo dõi.</translation>
    </message>
    <message>
        <source>No child of this list has an entry here.</source>
        <translation>Không có trẻ em nào của danh sách này thuộc mục này.</translation>
    </message>
    <message>
        <source>No child-marriage case is recorded.</source>
        <translation>Chưa có vụ việc tảo hôn nào.</translation>
    </message>
    <message>
        <source>No child-protection case is linked: take a notice to begin one.</source>
        <translation>Chưa liên kết vụ việc bảo vệ trẻ em: cần tiếp nhận tin báo để mở vụ việc.</translation>
    </message>
    <message>
        <source>No commune has the code {code}. The code has five digits, e.g. 00070.</source>
        <translation>Không có xã, phường nào mang mã {code}. Mã gồm năm chữ số, ví dụ 00070.</translation>
    </message>
    <message>
        <source>No commune matches. Check the spelling, or type less.</source>
        <translation>Không có xã, phường nào khớp. Hãy kiểm tra chính tả hoặc gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>No follow-up is due within a week.</source>
        <translation>Không có lần theo dõi nào đến hạn trong 7 ngày tới.</translation>
    </message>
    <message>
        <source>No follow-up is overdue.</source>
        <translation>Không có lần theo dõi nào quá hạn.</translation>
    </message>
    <message>
        <source>No grown-up of this household is entered yet.</source>
        <translation>Chưa nhập người lớn nào của hộ này.</translation>
    </message>
    <message>
        <source>No measure is under way.</source>
        <translation>Không có biện pháp nào đang thực hiện.</translation>
    </message>
    <message>
        <source>No measure matches this filter.</source>
        <translation>Không có biện pháp nào phù hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>No more answers are high for harm ({harm}) than for self-protection ({protection}), but all answers together weigh more for harm.</source>
        <translation>Số mức Cao về tổn hại ({harm}) không nhiều hơn về khả năng tự bảo vệ ({protection}), nhưng tính chung mức độ tổn hại vẫn lớn hơn.</translation>
    </message>
    <message>
        <source>No more risk; body, mind and feelings are stable</source>
        <translation>Không còn nguy cơ; thể chất, tâm lý, tình cảm đã ổn định</translation>
    </message>
    <message>
        <source>No notice belongs to this case.</source>
        <translation>Vụ việc này chưa có thông tin tiếp nhận nào.</translation>
    </message>
    <message>
        <source>No other village</source>
        <translation>Không sáp nhập</translation>
    </message>
    <message>
        <source>No printer was found. Connect it and switch it on.</source>
        <translation>Không tìm thấy máy in. Hãy nối máy in và bật máy.</translation>
    </message>
    <message>
        <source>No report has been issued yet.</source>
        <translation>Chưa ban hành báo cáo nào.</translation>
    </message>
    <message>
        <source>No report is asked for.</source>
        <translation>Chưa chọn báo cáo nào phải gửi.</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>No support measure is recorded.</source>
        <translation>Chưa có biện pháp hỗ trợ, can thiệp nào.</translation>
    </message>
    <message>
        <source>No support was given to this child yet.</source>
        <translation>Trẻ em này chưa được hỗ trợ lần nào.</translation>
    </message>
    <message>
        <source>No target asks for anything in {year}.</source>
        <translation>Không có chỉ tiêu nào được giao cho năm {year}.</translation>
    </message>
    <message>
        <source>No task falls into {year}.</source>
        <translation>Không có nhiệm vụ nào thuộc năm {year}.</translation>
    </message>
    <message>
        <source>No work is due.</source>
        <translation>Không có việc nào đến hạn.</translation>
    </message>
    <message>
        <source>No. {number}: {report}, {period}</source>
        <translation>Số {number}: {report}, {period}</translation>
    </message>
    <message>
        <source>Nobody has looked at this case yet.</source>
        <translation>Chưa ai xem vụ việc này.</translation>
    </message>
    <message>
        <source>Nobody has looked yet how this measure goes.</source>
        <translation>Chưa theo dõi biện pháp này lần nào.</translation>
    </message>
    <message>
        <source>Nobody in these cases is known to be too young to marry.</source>
        <translation>Chưa xác định được ai trong các vụ việc này chưa đủ tuổi kết hôn.</translation>
    </message>
    <message>
        <source>Nobody of this family is supported now.</source>
        <translation>Hiện không ai trong gia đình đang được hỗ trợ.</translation>
    </message>
    <message>
        <source>Not at risk</source>
        <translation>Không có nguy cơ</translation>
    </message>
    <message>
        <source>Not being supported</source>
        <translation>Chưa được hỗ trợ</translation>
    </message>
    <message>
        <source>Not due yet: {n}</source>
        <translation>Chưa đến hạn: {n}</translation>
    </message>
    <message>
        <source>Not entered yet: {what}.</source>
        <translation>Chưa nhập: {what}.</translation>
    </message>
    <message>
        <source>Not in the register yet</source>
        <translation>Chưa có trong danh sách trẻ em</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Not submitted to the chair yet.</source>
        <translation>Chưa trình Chủ tịch.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không phải</translation>
    </message>
    <message>
        <source>Note as sent</source>
        <translation>Ghi nhận đã gửi</translation>
    </message>
    <message>
        <source>Nothing changed against number {number}.</source>
        <translation>Không có gì thay đổi so với số {number}.</translation>
    </message>
    <message>
        <source>Nothing found. A part of the name without accents will do.</source>
        <translation>Không tìm thấy. Chỉ cần gõ một phần tên, không cần dấu.</translation>
    </message>
    <message>
        <source>Nothing is missing at this stage.</source>
        <translation>Bước này đã đủ nội dung.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Không có việc nào chưa xong.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Không có việc nào quá hạn.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Chưa có bản ghi nào.</translation>
    </message>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Không có bản ghi nào phù hợp.</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Không giao</translation>
    </message>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>Kỳ này chưa có số liệu.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Chưa ghi nội dung nào.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Tin báo</translation>
    </message>
    <message>
        <source>Notice code</source>
        <translation>Mã tin báo</translation>
    </message>
    <message>
        <source>Notice {code}</source>
        <translation>Tin báo {code}</translation>
    </message>
    <message>
        <source>Notice {code} received</source>
        <translation>Tiếp nhận tin báo {code}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Tin báo</translation>
    </message>
    <message>
        <source>Notices without a case: {n}</source>
        <translation>Tin báo chưa lập vụ việc: {n}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Số nhân khẩu</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Số văn bản</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>Số công văn</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Số biên bản</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Dịp tổ chức</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>Of a ban on contact.</source>
        <translation>Của biện pháp cấm tiếp xúc.</translation>
    </message>
    <message>
        <source>Of a collaborator.</source>
        <translation>Với cộng tác viên.</translation>
    </message>
    <message>
        <source>Of month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Of the plan</source>
        <translation>Thuộc kế hoạch</translation>
    </message>
    <message>
        <source>Of the whole working time; the plan asks for a reasonable share.</source>
        <translation>Trên tổng thời gian làm việc; kế hoạch yêu cầu bố trí hợp lý.</translation>
    </message>
    <message>
        <source>Of these with a birth certificate</source>
        <translation>Trong đó đã đăng ký khai sinh</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Office and reports</source>
        <translation>Cơ quan và báo cáo</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Cán bộ phụ trách</translation>
    </message>
    <message>
        <source>Officer and leader</source>
        <translation>Cán bộ, lãnh đạo</translation>
    </message>
    <message>
        <source>Officer for culture and social affairs</source>
        <translation>Công chức văn hóa – xã hội</translation>
    </message>
    <message>
        <source>Officer or collaborator</source>
        <translation>Cán bộ, cộng tác viên</translation>
    </message>
    <message>
        <source>Officer&apos;s post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>Mã đơn vị hành chính</translation>
    </message>
    <message>
        <source>Old enough to marry from {day}.</source>
        <translation>Đủ tuổi kết hôn từ ngày {day}.</translation>
    </message>
    <message>
        <source>Old enough to marry?</source>
        <translation>Tuổi kết hôn</translation>
    </message>
    <message>
        <source>One decision usually runs for at most {n} days. Check the end.</source>
        <translation>Mỗi quyết định thường không quá {n} ngày. Kiểm tra lại ngày kết thúc.</translation>
    </message>
    <message>
        <source>One of them comes from another province or country</source>
        <translation>Có người từ tỉnh khác hoặc nước ngoài</translation>
    </message>
    <message>
        <source>One of them is under age, so this is child marriage as well. Check the kind of case.</source>
        <translation>Có người chưa đủ tuổi nên đây cũng là tảo hôn. Hãy kiểm tra loại vụ việc.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Đơn thân</translation>
    </message>
    <message>
        <source>One recipient, then a semicolon, then the next.</source>
        <translation>Các nơi nhận cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Một mặt</translation>
    </message>
    <message>
        <source>Only PDF, PNG and JPEG files can be kept, for only these can be shown here.</source>
        <translation>Chỉ lưu được tệp PDF, PNG và JPEG vì chỉ các loại này xem được tại đây.</translation>
    </message>
    <message>
        <source>Only looking? A made-up commune shows everything; it has no real people.</source>
        <translation>Chỉ xem thử? Xã mẫu có đủ dữ liệu để xem, không có người thật.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Lập vụ việc</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở báo cáo</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Mở vụ việc</translation>
    </message>
    <message>
        <source>Open the child&apos;s page</source>
        <translation>Mở trang của trẻ</translation>
    </message>
    <message>
        <source>Open the child&apos;s page: {name}</source>
        <translation>Mở hồ sơ trẻ em: {name}</translation>
    </message>
    <message>
        <source>Open the measure</source>
        <translation>Mở biện pháp</translation>
    </message>
    <message>
        <source>Open the notice</source>
        <translation>Mở tin báo</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Open the receiver&apos;s page</source>
        <translation>Mở hồ sơ đối tượng</translation>
    </message>
    <message>
        <source>Open the target</source>
        <translation>Mở chỉ tiêu</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mở bằng mã khôi phục</translation>
    </message>
    <message>
        <source>Open {code}</source>
        <translation>Mở {code}</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Opinion or proposal</source>
        <translation>Ý kiến, đề xuất</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Ý kiến</translation>
    </message>
    <message>
        <source>Opinions and proposals</source>
        <translation>Ý kiến, đề xuất</translation>
    </message>
    <message>
        <source>Other households</source>
        <translation>Hộ khác</translation>
    </message>
    <message>
        <source>Out of use since</source>
        <translation>Ngừng sử dụng từ ngày</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Outcome of proceedings</source>
        <translation>Kết quả xử lý theo pháp luật</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Truyền thông</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Overdue {n}</source>
        <translation>Quá hạn {n}</translation>
    </message>
    <message>
        <source>Overdue: {n}</source>
        <translation>Quá hạn: {n}</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Trang đang xem</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Trang {n}/{total}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang của báo cáo</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Trang in</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Paid from the budget line</source>
        <translation>Chi từ khoản dự toán</translation>
    </message>
    <message>
        <source>Paid from the contribution</source>
        <translation>Chi từ khoản đóng góp</translation>
    </message>
    <message>
        <source>Papers and origin</source>
        <translation>Giấy tờ, nguồn gốc</translation>
    </message>
    <message>
        <source>Parents or guardian</source>
        <translation>Cha mẹ hoặc người giám hộ</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Part in the violence</source>
        <translation>Vai trò trong vụ việc</translation>
    </message>
    <message>
        <source>Parties to the marriage</source>
        <translation>Người kết hôn</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Các mục của báo cáo</translation>
    </message>
    <message>
        <source>Party to the marriage</source>
        <translation>Người kết hôn</translation>
    </message>
    <message>
        <source>Pass on: {stage}</source>
        <translation>Chuyển bước: {stage}</translation>
    </message>
    <message>
        <source>Passed on to: {stage}</source>
        <translation>Chuyển bước: {stage}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>People in the case</source>
        <translation>Người liên quan</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Số lượt người</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Period after</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Periodic report to the superior unit</source>
        <translation>Báo cáo định kỳ gửi cấp trên</translation>
    </message>
    <message>
        <source>Permanent residence</source>
        <translation>Nơi thường trú</translation>
    </message>
    <message>
        <source>Person in the case</source>
        <translation>Người liên quan</translation>
    </message>
    <message>
        <source>Person {n}</source>
        <translation>Đối tượng {n}</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Petitions of voters and opinions of children</source>
        <translation>Kết quả giải quyết kiến nghị của cử tri, ý kiến của trẻ em</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Place in the date line</source>
        <translation>Địa danh ghi trên văn bản</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Nơi sinh</translation>
    </message>
    <message>
        <source>Place of temporary care</source>
        <translation>Nơi chăm sóc tạm thời</translation>
    </message>
    <message>
        <source>Places for children</source>
        <translation>Sức chứa (trẻ em)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Hẹn</translation>
    </message>
    <message>
        <source>Plan a visit; the work list reminds of it, and the sheet to take along is printed.</source>
        <translation>Lên lịch thăm; danh sách việc cần làm sẽ nhắc, và in được phiếu mang theo.</translation>
    </message>
    <message>
        <source>Plan drafted</source>
        <translation>Xây dựng kế hoạch</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Plan submitted to the chair</source>
        <translation>Trình kế hoạch lên Chủ tịch UBND xã</translation>
    </message>
    <message>
        <source>Plan when to look how the measure goes; the work list reminds of it.</source>
        <translation>Hẹn ngày xem biện pháp thực hiện thế nào; việc này sẽ hiện ở danh sách việc cần làm.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Dự kiến ngày</translation>
    </message>
    <message>
        <source>Planned for this day</source>
        <translation>Đã lên lịch vào ngày này</translation>
    </message>
    <message>
        <source>Planned for {day}</source>
        <translation>Hẹn ngày {day}</translation>
    </message>
    <message>
        <source>Planned in the case</source>
        <translation>Dự kiến trong vụ việc</translation>
    </message>
    <message>
        <source>Planned with the family</source>
        <translation>Đã lên lịch thăm hộ</translation>
    </message>
    <message>
        <source>Planned with the measure</source>
        <translation>Theo lịch của biện pháp</translation>
    </message>
    <message>
        <source>Planned with the opinion</source>
        <translation>Đã ghi cùng ý kiến</translation>
    </message>
    <message>
        <source>Plans with their tasks and targets; the evaluation of each year follows from them.</source>
        <translation>Kế hoạch với nhiệm vụ và chỉ tiêu; đánh giá hằng năm được lập từ đó.</translation>
    </message>
    <message>
        <source>Plans, tasks, targets</source>
        <translation>Kế hoạch, nhiệm vụ, chỉ tiêu</translation>
    </message>
    <message>
        <source>Playgrounds, houses of culture, schools, shelters, cameras, lighting: where they are, in which state, what was put into them.</source>
        <translation>Điểm vui chơi, nhà văn hóa, trường học, địa chỉ tin cậy, camera, chiếu sáng: ở đâu, hiện trạng, kinh phí đầu tư.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vui lòng nhập ô này.</translation>
    </message>
    <message>
        <source>Police, health, justice, school, Women&apos;s Union: who was told when.</source>
        <translation>Công an, y tế, tư pháp, trường học, Hội Phụ nữ: đã báo cho ai, lúc nào.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Poverty status</source>
        <translation>Hộ nghèo, cận nghèo</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Có thai</translation>
    </message>
    <message>
        <source>Prevent the wedding that is feared for this day</source>
        <translation>Ngăn chặn lễ cưới có nguy cơ diễn ra vào ngày này</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>Đã ngăn chặn</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem bản in</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print a letter</source>
        <translation>In công văn</translation>
    </message>
    <message>
        <source>Print form 07</source>
        <translation>In Mẫu 07</translation>
    </message>
    <message>
        <source>Print form {n}</source>
        <translation>In mẫu {n}</translation>
    </message>
    <message>
        <source>Print the minutes of the meeting</source>
        <translation>In biên bản cuộc họp</translation>
    </message>
    <message>
        <source>Print the visit sheet</source>
        <translation>In phiếu thăm hộ</translation>
    </message>
    <message>
        <source>Print this code and type it back. From then on it opens the data when the password is forgotten, and no earlier code does.</source>
        <translation>Hãy in mã này ra rồi nhập lại. Từ lúc đó, mã này mở được dữ liệu khi quên mật khẩu và các mã cũ không còn dùng được.</translation>
    </message>
    <message>
        <source>Printed under the signature; may be entered later.</source>
        <translation>In dưới chữ ký; có thể nhập sau.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Đang in</translation>
    </message>
    <message>
        <source>Problems and needs</source>
        <translation>Các vấn đề, nhu cầu</translation>
    </message>
    <message>
        <source>Problems, the most urgent first</source>
        <translation>Các vấn đề, theo thứ tự ưu tiên</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Xử lý theo pháp luật</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Nội dung chi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Kiến nghị, đề xuất</translation>
    </message>
    <message>
        <source>Proposals to the People&apos;s Council</source>
        <translation>Kiến nghị với Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>Proposed from the figures</source>
        <translation>Soạn sẵn từ số liệu</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Kết quả đạt được</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Lý do rời địa bàn</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message>
        <source>Received by way of</source>
        <translation>Hình thức tiếp nhận</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày tiếp nhận</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Loại đối tượng</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Record a fine</source>
        <translation>Ghi xử phạt</translation>
    </message>
    <message>
        <source>Record a follow-up</source>
        <translation>Ghi lần theo dõi</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>Ghi lần tư vấn, vận động</translation>
    </message>
    <message>
        <source>Record at least one follow-up of a measure.</source>
        <translation>Ghi ít nhất một lần theo dõi biện pháp.</translation>
    </message>
    <message>
        <source>Record here every couple of whom one is under age, or who are close kin; also those whom you kept from marrying.</source>
        <translation>Ghi vào đây mọi cặp có người chưa đủ tuổi kết hôn hoặc có quan hệ huyết thống, kể cả các vụ đã ngăn chặn được.</translation>
    </message>
    <message>
        <source>Record here what happened in a family, to whom, who did it, how it was handled and who helped. The yearly figures for the People&apos;s Council come from it.</source>
        <translation>Ghi vụ việc, người bị bạo lực, người có hành vi bạo lực, cách xử lý và hỗ trợ. Số liệu báo cáo Hội đồng nhân dân lấy từ đây.</translation>
    </message>
    <message>
        <source>Record here what is done for a child, a carer or a household: prevention, support or intervention, with its follow-ups and funds.</source>
        <translation>Ghi vào đây các biện pháp phòng ngừa, hỗ trợ, can thiệp cho trẻ em, người chăm sóc hoặc hộ gia đình, kèm theo dõi và kinh phí.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Record support</source>
        <translation>Ghi nhận hỗ trợ</translation>
    </message>
    <message>
        <source>Record the carer&apos;s opinion.</source>
        <translation>Ghi ý kiến của cha mẹ, người chăm sóc.</translation>
    </message>
    <message>
        <source>Record the child&apos;s opinion (from 7 years on).</source>
        <translation>Ghi ý kiến của trẻ (từ đủ 7 tuổi).</translation>
    </message>
    <message>
        <source>Record the day the plan was submitted to the chair.</source>
        <translation>Ghi ngày trình kế hoạch lên Chủ tịch UBND xã.</translation>
    </message>
    <message>
        <source>Record the follow-up</source>
        <translation>Ghi kết quả theo dõi</translation>
    </message>
    <message>
        <source>Record the visit</source>
        <translation>Ghi kết quả thăm</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>Recovery code. Write it down and keep it locked away; it is shown only now:</source>
        <translation>Mã khôi phục. Hãy chép ra giấy và cất nơi có khóa; mã chỉ hiện một lần này:</translation>
    </message>
    <message>
        <source>Relation to the victim</source>
        <translation>Quan hệ với người bị bạo lực</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Tôn giáo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remedied on</source>
        <translation>Ngày khắc phục</translation>
    </message>
    <message>
        <source>Remove {what} from the filter</source>
        <translation>Bỏ {what} khỏi bộ lọc</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Renew the certificate</source>
        <translation>Gia hạn chứng chỉ</translation>
    </message>
    <message>
        <source>Renewed on</source>
        <translation>Ngày gia hạn</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Mở lại vụ việc</translation>
    </message>
    <message>
        <source>Reopen this stage</source>
        <translation>Mở lại bước này</translation>
    </message>
    <message>
        <source>Reopen: {stage}</source>
        <translation>Mở lại: {stage}</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Reopened: {stage}</source>
        <translation>Mở lại: {stage}</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Replaces number {number} of {day}. Reason: {reason}</source>
        <translation>Thay thế số {number} ngày {day}. Lý do: {reason}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Report calendar</source>
        <translation>Lịch báo cáo</translation>
    </message>
    <message>
        <source>Report number {number} on this period has already been issued.</source>
        <translation>Báo cáo số {number} của kỳ này đã được ban hành.</translation>
    </message>
    <message>
        <source>Report number {number}, which this one replaces, is of {day}.</source>
        <translation>Báo cáo số {number} mà báo cáo này thay thế được ban hành ngày {day}.</translation>
    </message>
    <message>
        <source>Report that is due</source>
        <translation>Báo cáo phải gửi</translation>
    </message>
    <message>
        <source>Report to the People&apos;s Council on children&apos;s rights and child abuse</source>
        <translation>Báo cáo HĐND xã về thực hiện quyền trẻ em và phòng, chống xâm hại trẻ em</translation>
    </message>
    <message>
        <source>Report to the People&apos;s Council on domestic violence</source>
        <translation>Báo cáo HĐND xã về tình hình và kết quả phòng, chống bạo lực gia đình</translation>
    </message>
    <message>
        <source>Report {number} is issued.</source>
        <translation>Đã ban hành báo cáo số {number}.</translation>
    </message>
    <message>
        <source>Report: {period}</source>
        <translation>Báo cáo {period}</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Reports and lists will carry its name.</source>
        <translation>Tên này sẽ in trên báo cáo và danh sách.</translation>
    </message>
    <message>
        <source>Reports go to</source>
        <translation>Nơi nhận báo cáo</translation>
    </message>
    <message>
        <source>Reports that are due</source>
        <translation>Các báo cáo phải gửi</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Nơi ở</translation>
    </message>
    <message>
        <source>Resolution of the People&apos;s Council</source>
        <translation>Thực hiện nghị quyết của Hội đồng nhân dân</translation>
    </message>
    <message>
        <source>Responsibility of the head</source>
        <translation>Trách nhiệm người đứng đầu</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả đạt được</translation>
    </message>
    <message>
        <source>Review how the child is now (form 06).</source>
        <translation>Rà soát tình trạng của trẻ (mẫu 06).</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Ngày rà soát</translation>
    </message>
    <message>
        <source>Review planned for {day}.</source>
        <translation>Dự kiến rà soát ngày {day}.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Đánh giá nguy cơ</translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation>Đánh giá nguy cơ</translation>
    </message>
    <message>
        <source>Risk: {level}</source>
        <translation>Nguy cơ: {level}</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Nguy cơ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Runs to</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lưu thành tệp</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Lưu mã khôi phục</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Đã lưu tệp {name}.</translation>
    </message>
    <message>
        <source>Saved. Keep the file on a USB stick, not on this computer.</source>
        <translation>Đã lưu. Hãy giữ tệp trong USB, không để trên máy tính này.</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Đã lưu: {what}.</translation>
    </message>
    <message>
        <source>Saves the notice, opens a case and its emergency measures</source>
        <translation>Lưu tin báo, lập vụ việc và mở biện pháp khẩn cấp</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Đang lưu báo cáo</translation>
    </message>
    <message>
        <source>Say for whom: one child, one carer or one household.</source>
        <translation>Chọn đối tượng: một trẻ em, một người chăm sóc hoặc một hộ gia đình.</translation>
    </message>
    <message>
        <source>Say how it was settled.</source>
        <translation>Chọn kết quả giải quyết.</translation>
    </message>
    <message>
        <source>Say how the case ended.</source>
        <translation>Chọn kết quả của vụ việc.</translation>
    </message>
    <message>
        <source>Say how they are related, under “Close kin”.</source>
        <translation>Ghi quan hệ giữa hai bên ở mục “Quan hệ huyết thống”.</translation>
    </message>
    <message>
        <source>Say how this was dealt with.</source>
        <translation>Chọn biện pháp xử lý.</translation>
    </message>
    <message>
        <source>Say in which village it is, or that it serves the whole commune.</source>
        <translation>Chọn thôn, hoặc đánh dấu phục vụ toàn xã.</translation>
    </message>
    <message>
        <source>Say to whom it was forwarded.</source>
        <translation>Chọn nơi được chuyển đến.</translation>
    </message>
    <message>
        <source>Say what goods were given.</source>
        <translation>Ghi hiện vật đã đóng góp.</translation>
    </message>
    <message>
        <source>Say what was answered.</source>
        <translation>Ghi nội dung trả lời.</translation>
    </message>
    <message>
        <source>Say which village this collaborator looks after.</source>
        <translation>Chọn thôn mà cộng tác viên phụ trách.</translation>
    </message>
    <message>
        <source>Say why another level of risk was chosen.</source>
        <translation>Ghi lý do chọn mức độ nguy cơ khác.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Ghi ngắn gọn lý do.</translation>
    </message>
    <message>
        <source>Scans and photos (PDF, PNG, JPEG) are kept encrypted, here only.</source>
        <translation>Bản quét và ảnh (PDF, PNG, JPEG) chỉ lưu tại đây, được mã hóa.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Trường học</translation>
    </message>
    <message>
        <source>School status</source>
        <translation>Tình trạng đi học</translation>
    </message>
    <message>
        <source>Search by a case&apos;s code or a child&apos;s name, or widen the filter.</source>
        <translation>Tìm theo mã vụ việc hoặc tên trẻ, hoặc nới bộ lọc.</translation>
    </message>
    <message>
        <source>Search by a name or a code, or widen the filter.</source>
        <translation>Tìm theo tên hoặc mã, hoặc bỏ bớt điều kiện lọc.</translation>
    </message>
    <message>
        <source>Search by other words, or widen the filter.</source>
        <translation>Tìm bằng từ khác, hoặc mở rộng bộ lọc.</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Tìm trong danh sách này</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Gửi báo cáo</translation>
    </message>
    <message>
        <source>Send the report, and note the day</source>
        <translation>Gửi báo cáo và ghi nhận ngày gửi</translation>
    </message>
    <message>
        <source>Sending of a report</source>
        <translation>Việc gửi báo cáo</translation>
    </message>
    <message>
        <source>Sendings of reports</source>
        <translation>Việc gửi báo cáo</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Đã gửi tới máy in.</translation>
    </message>
    <message>
        <source>Separated from</source>
        <translation>Cách ly khỏi</translation>
    </message>
    <message>
        <source>Serious harm to life, health or dignity, done or threatening</source>
        <translation>Đã hoặc có nguy cơ bị tổn hại nghiêm trọng tính mạng, sức khỏe, nhân phẩm</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dịch vụ</translation>
    </message>
    <message>
        <source>Services at hand</source>
        <translation>Dịch vụ sẵn có</translation>
    </message>
    <message>
        <source>Serving {n}</source>
        <translation>Đang làm {n}</translation>
    </message>
    <message>
        <source>Set at the inspection</source>
        <translation>Hạn ghi tại cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Set in the plan</source>
        <translation>Hạn ghi trong kế hoạch</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Đặt ngày</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Môi trường xảy ra</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Đang thiết lập</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Đang thiết lập…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Shelter, care, safety of body and mind: who provides what.</source>
        <translation>Chỗ ở, chăm sóc, an toàn thể chất và tâm lý: ai cung cấp gì.</translation>
    </message>
    <message>
        <source>Shortcomings and their causes</source>
        <translation>Tồn tại, hạn chế và nguyên nhân</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <source>Show all measures</source>
        <translation>Xem tất cả biện pháp</translation>
    </message>
    <message>
        <source>Show and mend</source>
        <translation>Xem và sửa</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mở danh sách</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Hiện mật khẩu</translation>
    </message>
    <message>
        <source>Show {n} more</source>
        <translation>Xem thêm {n} việc</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Anh, chị, em</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Số mặt in</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>Thể thức ký</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Since the count before this one; all couples, with or without a certificate.</source>
        <translation>Kể từ lần ghi số liệu trước; tính mọi cặp, có hay chưa đăng ký kết hôn.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tình hình chung</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Dung lượng (byte)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Số liệu chốt</translation>
    </message>
    <message>
        <source>Some entries need mending before this can be saved.</source>
        <translation>Một số ô cần sửa trước khi lưu.</translation>
    </message>
    <message>
        <source>Some pages</source>
        <translation>Chọn trang</translation>
    </message>
    <message>
        <source>Somebody else changed the same entries meanwhile: {fields}. Nothing was saved. Look at them, then save again.</source>
        <translation>Các mục sau vừa được người khác thay đổi: {fields}. Chưa lưu gì. Hãy xem lại các mục đó rồi lưu lần nữa.</translation>
    </message>
    <message>
        <source>Somebody entered as a child who saw it was 16 or older: check the date of birth.</source>
        <translation>Có người được ghi là trẻ em chứng kiến nhưng đã đủ 16 tuổi: kiểm tra lại ngày sinh.</translation>
    </message>
    <message>
        <source>Something in the program went wrong. Everything saved is safe.</source>
        <translation>Chương trình gặp lỗi. Mọi dữ liệu đã lưu vẫn an toàn.</translation>
    </message>
    <message>
        <source>Sound: {records} records, {changes} entries in the change log.</source>
        <translation>Dữ liệu nguyên vẹn: {records} bản ghi, {changes} mục trong nhật ký thay đổi.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Special circumstance</source>
        <translation>Hoàn cảnh đặc biệt</translation>
    </message>
    <message>
        <source>Special circumstances</source>
        <translation>Hoàn cảnh đặc biệt</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Khoản chi</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Đã chi</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Đội ngũ cán bộ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Stands after &apos;VT&apos; in the last recipient line, e.g. VHXH.</source>
        <translation>Ghi sau chữ “VT” ở dòng cuối Nơi nhận, ví dụ VHXH.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>State of body and mind.</source>
        <translation>Thể chất, tâm lý.</translation>
    </message>
    <message>
        <source>State of health</source>
        <translation>Tình trạng sức khỏe</translation>
    </message>
    <message>
        <source>Statistical form on families and domestic violence</source>
        <translation>Biểu thống kê gia đình và bạo lực gia đình</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Step of the case</source>
        <translation>Bước của vụ việc</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Bước {n}/{all}</translation>
    </message>
    <message>
        <source>Steps of the case</source>
        <translation>Các bước của vụ việc</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Biện pháp đã thực hiện</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Still missing: {fields}.</source>
        <translation>Còn thiếu: {fields}.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>Still open {n}</source>
        <translation>Chưa xong {n}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Mạnh</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Ngày trình</translation>
    </message>
    <message>
        <source>Submitted to the chair on {day}.</source>
        <translation>Đã trình Chủ tịch ngày {day}.</translation>
    </message>
    <message>
        <source>Submitted today</source>
        <translation>Trình hôm nay</translation>
    </message>
    <message>
        <source>Such as 1-3, 5.</source>
        <translation>Ví dụ: 1-3, 5.</translation>
    </message>
    <message>
        <source>Summary of outreach, training, inspections and means</source>
        <translation>Báo cáo tổng hợp truyền thông, tập huấn, kiểm tra và nguồn lực</translation>
    </message>
    <message>
        <source>Superior unit</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Support and intervention plan</source>
        <translation>Kế hoạch hỗ trợ, can thiệp</translation>
    </message>
    <message>
        <source>Support and intervention plans</source>
        <translation>Kế hoạch hỗ trợ, can thiệp</translation>
    </message>
    <message>
        <source>Support began: {kind}</source>
        <translation>Bắt đầu hỗ trợ: {kind}</translation>
    </message>
    <message>
        <source>Support ended: {kind}</source>
        <translation>Kết thúc hỗ trợ: {kind}</translation>
    </message>
    <message>
        <source>Support measure</source>
        <translation>Biện pháp hỗ trợ</translation>
    </message>
    <message>
        <source>Support measures</source>
        <translation>Biện pháp hỗ trợ, can thiệp</translation>
    </message>
    <message>
        <source>Support under way</source>
        <translation>Đang được hỗ trợ</translation>
    </message>
    <message>
        <source>Suspected form of abuse</source>
        <translation>Nghi bị xâm hại bằng hình thức</translation>
    </message>
    <message>
        <source>Suspected person</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Suspected persons</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Take a filter away, or add the child if it is new.</source>
        <translation>Bỏ bớt bộ lọc, hoặc thêm trẻ em nếu chưa có.</translation>
    </message>
    <message>
        <source>Take a notice</source>
        <translation>Tiếp nhận tin báo</translation>
    </message>
    <message>
        <source>Take down a notice</source>
        <translation>Tiếp nhận tin báo</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>Đưa ra khỏi vụ việc</translation>
    </message>
    <message>
        <source>Take over the text of the period before</source>
        <translation>Lấy lại lời văn của kỳ trước</translation>
    </message>
    <message>
        <source>Taken back: adding {what}.</source>
        <translation>Đã hoàn tác: thêm {what}.</translation>
    </message>
    <message>
        <source>Taken back: bringing back {what}.</source>
        <translation>Đã hoàn tác: khôi phục {what}.</translation>
    </message>
    <message>
        <source>Taken back: changing {what}.</source>
        <translation>Đã hoàn tác: sửa {what}.</translation>
    </message>
    <message>
        <source>Taken back: deleting {what}.</source>
        <translation>Đã hoàn tác: xóa {what}.</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Tham gia tập huấn</translation>
    </message>
    <message>
        <source>Talks and pledges: {n}</source>
        <translation>Tư vấn, vận động, cam kết: {n} lần</translation>
    </message>
    <message>
        <source>Talks, broadcasts, events, posts: what about, over which channel, how many were reached.</source>
        <translation>Nói chuyện, phát thanh, sự kiện, bài đăng: nội dung, hình thức, số người được truyền thông.</translation>
    </message>
    <message>
        <source>Talks, pledges, fines, referrals and help are listed here.</source>
        <translation>Ghi các lần tư vấn, vận động, cam kết, xử phạt, chuyển cơ quan khác và hỗ trợ.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Target of the plan</source>
        <translation>Chỉ tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Targets met: {n} of {all}</source>
        <translation>Chỉ tiêu đạt: {n}/{all}</translation>
    </message>
    <message>
        <source>Targets of the plans.</source>
        <translation>Chỉ tiêu của các kế hoạch.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Tasks done: {n} of {all}</source>
        <translation>Nhiệm vụ hoàn thành: {n}/{all}</translation>
    </message>
    <message>
        <source>Tasks of the next period</source>
        <translation>Phương hướng, nhiệm vụ kỳ tới</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Tell the children by</source>
        <translation>Hạn phản hồi cho trẻ em</translation>
    </message>
    <message>
        <source>Tell the children what was answered</source>
        <translation>Phản hồi kết quả cho trẻ em</translation>
    </message>
    <message>
        <source>Temporary residence</source>
        <translation>Nơi tạm trú</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Văn bản (*.txt)</translation>
    </message>
    <message>
        <source>The ages of both are checked on this day.</source>
        <translation>Tuổi của hai bên được tính vào ngày này.</translation>
    </message>
    <message>
        <source>The answer lies before the forwarding.</source>
        <translation>Ngày trả lời trước ngày chuyển.</translation>
    </message>
    <message>
        <source>The answers for self-protection outweigh or balance the harm.</source>
        <translation>Khả năng tự bảo vệ, phục hồi lớn hơn hoặc cân bằng với mức độ tổn hại.</translation>
    </message>
    <message>
        <source>The ban on contact ended on {day}. Look at the family again, or plan a day for it.</source>
        <translation>Biện pháp cấm tiếp xúc đã hết hạn ngày {day}. Cần xem lại tình hình gia đình hoặc đặt ngày xem lại.</translation>
    </message>
    <message>
        <source>The ban on contact ends today.</source>
        <translation>Biện pháp cấm tiếp xúc hết hiệu lực trong hôm nay.</translation>
    </message>
    <message>
        <source>The ban on contact runs to {day}. Days left: {n}.</source>
        <translation>Biện pháp cấm tiếp xúc có hiệu lực đến hết ngày {day}. Còn {n} ngày.</translation>
    </message>
    <message>
        <source>The birth is not registered yet.</source>
        <translation>Chưa đăng ký khai sinh.</translation>
    </message>
    <message>
        <source>The birth is registered</source>
        <translation>Đã đăng ký khai sinh</translation>
    </message>
    <message>
        <source>The birth is registered.</source>
        <translation>Đã đăng ký khai sinh.</translation>
    </message>
    <message>
        <source>The card says: {facts}. Fill this in?</source>
        <translation>Thẻ ghi: {facts}. Điền vào?</translation>
    </message>
    <message>
        <source>The carer&apos;s opinion</source>
        <translation>Ý kiến của cha mẹ, người chăm sóc</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Vụ việc</translation>
    </message>
    <message>
        <source>The case goes back to this stage; what was filled in later stays.</source>
        <translation>Vụ việc trở lại bước này; những gì đã nhập ở các bước sau vẫn giữ.</translation>
    </message>
    <message>
        <source>The case has a day of closing: its state is closed, or clear the day.</source>
        <translation>Vụ việc đã có ngày kết thúc: hãy chọn tình trạng “Đã kết thúc”, hoặc xóa ngày.</translation>
    </message>
    <message>
        <source>The case is still open.</source>
        <translation>Vụ việc chưa kết thúc.</translation>
    </message>
    <message>
        <source>The case was closed on {day}, before this. Correct one of the two.</source>
        <translation>Vụ việc kết thúc ngày {day}, trước thời điểm này. Cần sửa một trong hai.</translation>
    </message>
    <message>
        <source>The chair has not approved the plan (form 05).</source>
        <translation>Chủ tịch UBND xã chưa phê duyệt kế hoạch (mẫu 05).</translation>
    </message>
    <message>
        <source>The chair returned the plan.</source>
        <translation>Chủ tịch đã trả lại kế hoạch.</translation>
    </message>
    <message>
        <source>The change log is broken at entry {seq} of device {node}: an entry is missing, removed outside this program. Restore a backup from before.</source>
        <translation>Nhật ký thay đổi bị sai tại mục {seq} của máy {node}: thiếu một mục, đã bị xóa ngoài chương trình. Hãy phục hồi bản sao lưu trước đó.</translation>
    </message>
    <message>
        <source>The change log is broken at entry {seq} of device {node}: its values were changed outside this program. Restore a backup from before.</source>
        <translation>Nhật ký thay đổi bị sai tại mục {seq} của máy {node}: nội dung đã bị sửa ngoài chương trình. Hãy phục hồi bản sao lưu trước đó.</translation>
    </message>
    <message>
        <source>The change log is broken at entry {seq} of device {node}: the entry was changed outside this program. Restore a backup from before.</source>
        <translation>Nhật ký thay đổi bị sai tại mục {seq} của máy {node}: mục này đã bị sửa ngoài chương trình. Hãy phục hồi bản sao lưu trước đó.</translation>
    </message>
    <message>
        <source>The character {character} ({code}) in “{text}” cannot be printed. Delete it, or write it in letters.</source>
        <translation>Ký tự {character} ({code}) trong “{text}” không in được. Hãy xóa ký tự đó hoặc viết bằng chữ.</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Trẻ em</translation>
    </message>
    <message>
        <source>The child cannot have left before being born.</source>
        <translation>Ngày rời địa bàn không thể trước ngày sinh.</translation>
    </message>
    <message>
        <source>The child chosen from the register is registered with another sex. Check both records.</source>
        <translation>Trẻ em được chọn có giới tính khác trong sổ. Hãy kiểm tra cả hai hồ sơ.</translation>
    </message>
    <message>
        <source>The child is</source>
        <translation>Đối tượng trẻ em</translation>
    </message>
    <message>
        <source>The child&apos;s opinion</source>
        <translation>Ý kiến của trẻ em</translation>
    </message>
    <message>
        <source>The child’s life is in danger: an emergency, whatever else was answered.</source>
        <translation>Tính mạng trẻ em bị đe dọa: trường hợp khẩn cấp, không phụ thuộc các câu trả lời khác.</translation>
    </message>
    <message>
        <source>The commune&apos;s officer, the collaborators of each village, the inter-agency team: since when, how much of their time, with which certificates.</source>
        <translation>Cán bộ xã, cộng tác viên từng thôn, nhóm liên ngành: từ khi nào, thời gian dành cho trẻ em, chứng chỉ.</translation>
    </message>
    <message>
        <source>The correction gives this reason, and lists what changed in an annex.</source>
        <translation>Báo cáo đính chính nêu lý do này và liệt kê nội dung thay đổi trong phụ lục.</translation>
    </message>
    <message>
        <source>The data file cannot be read: it is damaged, or its key file belongs to another store. Nothing was changed. Restore the last backup.</source>
        <translation>Không đọc được tệp dữ liệu: tệp bị hỏng, hoặc tệp khóa thuộc dữ liệu khác. Chưa có gì bị thay đổi. Hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The data file is damaged ({detail}). Restore the last backup.</source>
        <translation>Tệp dữ liệu bị hỏng ({detail}). Hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The data file is in use by another program. Close it and try again.</source>
        <translation>Tệp dữ liệu đang được chương trình khác dùng. Hãy đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The data file {name} is not in its folder, but its key file is. Nothing was changed. Put the data file back, from where it was moved to or from the last backup.</source>
        <translation>Không thấy tệp dữ liệu {name} trong thư mục, nhưng tệp khóa vẫn còn. Chưa có gì bị thay đổi. Hãy đưa tệp dữ liệu trở lại, từ nơi đã chuyển đi hoặc từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to. Ask for the right to write there.</source>
        <translation>Không ghi được vào thư mục dữ liệu. Hãy xin quyền ghi vào thư mục này.</translation>
    </message>
    <message>
        <source>The data folder could not be made here. Choose one where you may write.</source>
        <translation>Không tạo được thư mục dữ liệu ở đây. Hãy chọn nơi được phép ghi.</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be used. Choose one where you may write.</source>
        <translation>Không dùng được thư mục dữ liệu {folder}. Hãy chọn nơi được phép ghi.</translation>
    </message>
    <message>
        <source>The day of leaving lies before the day of arriving.</source>
        <translation>Ngày rời địa bàn đang trước ngày đến.</translation>
    </message>
    <message>
        <source>The days off of {year} are not known; only holidays with a fixed date are counted.</source>
        <translation>Chưa biết lịch nghỉ năm {year}; mới tính các ngày lễ cố định theo dương lịch.</translation>
    </message>
    <message>
        <source>The days off of {year} have not been announced yet; this date may still move.</source>
        <translation>Lịch nghỉ năm {year} chưa được thông báo; ngày này còn có thể thay đổi.</translation>
    </message>
    <message>
        <source>The decision lies before the draft.</source>
        <translation>Ngày quyết định trước ngày lập kế hoạch.</translation>
    </message>
    <message>
        <source>The demo commune is in {folder}. Its password is {password}.</source>
        <translation>Xã mẫu nằm trong {folder}. Mật khẩu là {password}.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room and try again.</source>
        <translation>Ổ đĩa đã đầy. Không mất dữ liệu nào; hãy dọn bớt chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The end lies before the day the case was found.</source>
        <translation>Ngày kết thúc trước ngày phát hiện vụ việc.</translation>
    </message>
    <message>
        <source>The ethnic group of those too young to marry</source>
        <translation>Dân tộc của người chưa đủ tuổi kết hôn</translation>
    </message>
    <message>
        <source>The evaluation in official sentences, to be put into a report</source>
        <translation>Lời đánh giá theo văn phong hành chính, để đưa vào báo cáo</translation>
    </message>
    <message>
        <source>The exact birth date could change this: ask for the birth certificate.</source>
        <translation>Ngày sinh chính xác có thể làm thay đổi kết quả: cần xem giấy khai sinh.</translation>
    </message>
    <message>
        <source>The facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>The family&apos;s means</source>
        <translation>Hoàn cảnh kinh tế gia đình</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Không ghi được tệp vào đó. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The first notice of this case came on {day}: it cannot be closed before.</source>
        <translation>Tin báo đầu tiên của vụ việc tiếp nhận ngày {day}: không thể kết thúc trước ngày đó.</translation>
    </message>
    <message>
        <source>The form to be filled in by hand</source>
        <translation>Mẫu trắng để ghi tay</translation>
    </message>
    <message>
        <source>The hand-over lies before the decision.</source>
        <translation>Ngày giao nhận trước ngày quyết định.</translation>
    </message>
    <message>
        <source>The head of household is the child&apos;s</source>
        <translation>Chủ hộ là … của trẻ</translation>
    </message>
    <message>
        <source>The inspection</source>
        <translation>Cuộc kiểm tra</translation>
    </message>
    <message>
        <source>The key file could not be saved, and the old one still stands. Check that the disk is not full and the folder not read-only.</source>
        <translation>Không lưu được tệp khóa, tệp cũ vẫn còn nguyên. Hãy kiểm tra ổ đĩa còn chỗ trống và thư mục có quyền ghi.</translation>
    </message>
    <message>
        <source>The key file keys.json cannot be read. Check that the folder is there and may be read.</source>
        <translation>Không đọc được tệp khóa keys.json. Hãy kiểm tra thư mục dữ liệu còn đó và có quyền đọc.</translation>
    </message>
    <message>
        <source>The key file keys.json is damaged. The records themselves are untouched: put the key file back from a backup.</source>
        <translation>Tệp khóa keys.json bị hỏng. Hồ sơ không bị ảnh hưởng: hãy phục hồi tệp khóa từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The key file keys.json is missing from the data folder, and the store cannot be opened without it. Put it back from a backup.</source>
        <translation>Thư mục dữ liệu thiếu tệp khóa keys.json nên không mở được kho dữ liệu. Hãy phục hồi tệp này từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The language changes when the program is opened again.</source>
        <translation>Ngôn ngữ sẽ đổi khi mở lại chương trình.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ngày cuối đứng trước ngày đầu.</translation>
    </message>
    <message>
        <source>The last day of this measure has passed: say how it ended.</source>
        <translation>Biện pháp này đã qua ngày kết thúc: hãy chọn tình trạng kết thúc.</translation>
    </message>
    <message>
        <source>The law puts this measure at the level “{level}”. Check the level.</source>
        <translation>Luật xếp biện pháp này vào cấp độ “{level}”. Hãy kiểm tra cấp độ.</translation>
    </message>
    <message>
        <source>The log of who viewed what is broken at entry {seq}: it was changed outside this program. Restore a backup from before.</source>
        <translation>Nhật ký xem bị hỏng ở dòng {seq}: đã bị sửa ngoài phần mềm. Phục hồi bản sao lưu trước đó.</translation>
    </message>
    <message>
        <source>The man</source>
        <translation>Bên nam</translation>
    </message>
    <message>
        <source>The next follow-up is not planned yet.</source>
        <translation>Chưa hẹn lần theo dõi tiếp theo.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Tin báo</translation>
    </message>
    <message>
        <source>The notice proved untrue: close the case.</source>
        <translation>Tin báo không đúng sự thật: kết thúc vụ việc.</translation>
    </message>
    <message>
        <source>The officer&apos;s decision</source>
        <translation>Quyết định của cán bộ</translation>
    </message>
    <message>
        <source>The password file {name} cannot be read. It is a text file in UTF-8.</source>
        <translation>Không đọc được tệp mật khẩu {name}. Tệp phải là văn bản mã UTF-8.</translation>
    </message>
    <message>
        <source>The password is not right. Check Caps Lock and whether Vietnamese typing (Unikey) is on.</source>
        <translation>Mật khẩu không đúng. Hãy kiểm tra phím Caps Lock và bộ gõ tiếng Việt (Unikey).</translation>
    </message>
    <message>
        <source>The period ends on {day}: its figures may still change, and the report is issued after it.</source>
        <translation>Kỳ báo cáo kết thúc ngày {day}: số liệu còn có thể thay đổi, báo cáo chỉ ban hành sau ngày này.</translation>
    </message>
    <message>
        <source>The period of this report ends on {day}. It can be issued from the day after.</source>
        <translation>Kỳ báo cáo kết thúc ngày {day}. Báo cáo chỉ được ban hành từ ngày hôm sau.</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>The plan has no measures yet: add them at the plan.</source>
        <translation>Kế hoạch chưa có biện pháp nào: thêm ở bước lập kế hoạch.</translation>
    </message>
    <message>
        <source>The plan is drawn up anew; what was done stays in the file.</source>
        <translation>Kế hoạch được lập lại; những gì đã làm vẫn giữ trong hồ sơ.</translation>
    </message>
    <message>
        <source>The population book, the statistics office.</source>
        <translation>Sổ dân cư, cơ quan thống kê.</translation>
    </message>
    <message>
        <source>The printer did not take the job. Nothing is lost: see that it is switched on and has paper, then print again.</source>
        <translation>Máy in không nhận lệnh in. Dữ liệu không bị mất: hãy kiểm tra máy đã bật và có giấy, rồi in lại.</translation>
    </message>
    <message>
        <source>The record {entity} {record} is not what the change log leads to. Somebody changed the data file outside this program. Restore a backup from before.</source>
        <translation>Bản ghi {entity} {record} không khớp với nhật ký thay đổi: tệp dữ liệu đã bị sửa ngoài chương trình. Hãy phục hồi bản sao lưu trước đó.</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>Mã khôi phục</translation>
    </message>
    <message>
        <source>The recovery code has no accented letters. Switch off Vietnamese typing (Unikey) and type it again.</source>
        <translation>Mã khôi phục không có chữ có dấu. Hãy tắt bộ gõ tiếng Việt (Unikey) rồi gõ lại.</translation>
    </message>
    <message>
        <source>The recovery code has {groups} groups of 5 letters and digits; {found} were typed.</source>
        <translation>Mã khôi phục có {groups} nhóm, mỗi nhóm 5 chữ và số; đã gõ {found} nhóm.</translation>
    </message>
    <message>
        <source>The report cannot be issued yet</source>
        <translation>Chưa ban hành được báo cáo</translation>
    </message>
    <message>
        <source>The report cannot be issued yet: figures do not agree</source>
        <translation>Chưa ban hành được báo cáo: số liệu chưa khớp nhau</translation>
    </message>
    <message>
        <source>The report was issued later than this day.</source>
        <translation>Báo cáo được ban hành sau ngày này.</translation>
    </message>
    <message>
        <source>The report without annexes</source>
        <translation>Báo cáo không kèm phụ lục</translation>
    </message>
    <message>
        <source>The report {kind} is not made for a period such as {period}.</source>
        <translation>Báo cáo {kind} không lập cho kỳ {period}.</translation>
    </message>
    <message>
        <source>The review (form 06) does not say that every child is stable and without risk. Begin a further round, or choose another reason.</source>
        <translation>Bản rà soát (mẫu 06) chưa kết luận mọi trẻ đã ổn định, không còn nguy cơ. Làm tiếp vòng mới hoặc chọn lý do khác.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Nhập lại mật khẩu</translation>
    </message>
    <message>
        <source>The scanner lost the accents: check the name.</source>
        <translation>Máy quét làm mất dấu: hãy kiểm tra họ tên.</translation>
    </message>
    <message>
        <source>The suspected person is the child&apos;s</source>
        <translation>Quan hệ của đối tượng với trẻ em</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Hai mật khẩu khác nhau. Hãy nhập cùng một mật khẩu hai lần.</translation>
    </message>
    <message>
        <source>The types of households add up to {sum}, not to {all}.</source>
        <translation>Cộng các loại hộ được {sum}, không bằng tổng số {all}.</translation>
    </message>
    <message>
        <source>The victim is not entered yet.</source>
        <translation>Chưa ghi người bị bạo lực.</translation>
    </message>
    <message>
        <source>The way to an answer</source>
        <translation>Gửi và trả lời</translation>
    </message>
    <message>
        <source>The wedding is still to come, and they do not live together: until then this is a risk of child marriage. Check the kind of case.</source>
        <translation>Chưa đến ngày cưới và hai bên chưa chung sống: hiện mới là nguy cơ tảo hôn. Kiểm tra loại vụ việc.</translation>
    </message>
    <message>
        <source>The woman</source>
        <translation>Bên nữ</translation>
    </message>
    <message>
        <source>The wording of this scale has not been compared in full with form {form} of the decree.</source>
        <translation>Lời văn của thang đánh giá này chưa được đối chiếu đầy đủ với Mẫu số {form} của Nghị định.</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>The year alone will do.</source>
        <translation>Chỉ biết năm sinh cũng được.</translation>
    </message>
    <message>
        <source>The year {year} cannot be right. Write a year from {first} to {last}.</source>
        <translation>Năm {year} không hợp lý. Ghi năm từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>There is a day of return: choose “returned to school”, or clear it.</source>
        <translation>Đã ghi ngày đi học lại: chọn “Đã quay lại trường”, hoặc xóa ngày.</translation>
    </message>
    <message>
        <source>There is a village of this name already.</source>
        <translation>Đã có thôn mang tên này.</translation>
    </message>
    <message>
        <source>There is already data in this folder. Nothing was changed. Choose another folder.</source>
        <translation>Thư mục này đã có dữ liệu. Chưa có gì bị thay đổi. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no data in this folder yet. Set it up first.</source>
        <translation>Thư mục này chưa có dữ liệu. Hãy thiết lập trước.</translation>
    </message>
    <message>
        <source>There is no form “{form}”. The forms are: {known}.</source>
        <translation>Không có mẫu “{form}”. Các mẫu hiện có: {known}.</translation>
    </message>
    <message>
        <source>There is no letter in this. Type the name in letters.</source>
        <translation>Ở đây không có chữ cái nào. Hãy nhập họ tên bằng chữ.</translation>
    </message>
    <message>
        <source>There is no month {month}. Write the day first, then the month: 25/12/2015.</source>
        <translation>Không có tháng {month}. Ghi ngày trước, tháng sau: 25/12/2015.</translation>
    </message>
    <message>
        <source>There is no page {page}: this document has pages 1 to {total}.</source>
        <translation>Không có trang {page}: tài liệu này có từ trang 1 đến trang {total}.</translation>
    </message>
    <message>
        <source>There is no plan for this child yet.</source>
        <translation>Trẻ em này chưa có kế hoạch.</translation>
    </message>
    <message>
        <source>There is no report of the kind {kind}. Known: {known}.</source>
        <translation>Không có loại báo cáo {kind}. Các loại hiện có: {known}.</translation>
    </message>
    <message>
        <source>There is no time {time}. Write hours and minutes as 14:30.</source>
        <translation>Không có giờ {time}. Ghi giờ và phút như 14:30.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>These figures do not agree; look at the records: {figures}.</source>
        <translation>Các số liệu này không khớp nhau, hãy xem lại hồ sơ: {figures}.</translation>
    </message>
    <message>
        <source>These figures of another period, {period}, do not agree; look at the records: {figures}.</source>
        <translation>Số liệu của kỳ khác ({period}) không khớp; cần kiểm tra hồ sơ: {figures}.</translation>
    </message>
    <message>
        <source>These names are printed on reports and kept with every change.</source>
        <translation>Các tên này được in trên báo cáo và ghi cùng mỗi thay đổi.</translation>
    </message>
    <message>
        <source>They are close kin, so this is marriage between close kin as well. Check the kind of case.</source>
        <translation>Hai bên có quan hệ huyết thống trong phạm vi cấm nên vụ việc còn là hôn nhân cận huyết thống. Kiểm tra loại vụ việc.</translation>
    </message>
    <message>
        <source>They are in a child-protection case: link it, if it is about this.</source>
        <translation>Trẻ em đã có vụ việc bảo vệ trẻ em: hãy liên kết nếu đúng là việc này.</translation>
    </message>
    <message>
        <source>They live together, so the kind of case is now “{kind}”.</source>
        <translation>Hai bên đã chung sống nên loại vụ việc được chuyển thành “{kind}”.</translation>
    </message>
    <message>
        <source>They live together, though the case stands as prevented or only feared. Check the kind of case, the outcome and the day.</source>
        <translation>Hai bên đã chung sống nhưng vụ việc đang ghi là đã ngăn chặn hoặc mới có nguy cơ. Kiểm tra loại vụ việc, kết quả và ngày.</translation>
    </message>
    <message>
        <source>This can be at most {most}.</source>
        <translation>Số này lớn nhất là {most}.</translation>
    </message>
    <message>
        <source>This cannot be less than 0.</source>
        <translation>Số này không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>This cannot be more than all of them.</source>
        <translation>Không thể nhiều hơn tổng số.</translation>
    </message>
    <message>
        <source>This cannot be undone: the record was changed again since. Undo that first.</source>
        <translation>Không hoàn tác được: hồ sơ đã được sửa tiếp sau đó. Hãy hoàn tác lần sửa đó trước.</translation>
    </message>
    <message>
        <source>This case is closed. Reopen it first, with a reason.</source>
        <translation>Vụ việc đã kết thúc. Mở lại trước và ghi lý do.</translation>
    </message>
    <message>
        <source>This case is no longer there.</source>
        <translation>Vụ việc này không còn nữa.</translation>
    </message>
    <message>
        <source>This child is in none of the 14 groups and at no risk, as far as known.</source>
        <translation>Theo thông tin hiện có, trẻ em này không thuộc nhóm nào trong 14 nhóm và không có nguy cơ.</translation>
    </message>
    <message>
        <source>This child is no longer in the register.</source>
        <translation>Trẻ em này không còn trong sổ.</translation>
    </message>
    <message>
        <source>This child is part of no case.</source>
        <translation>Trẻ không thuộc vụ việc nào.</translation>
    </message>
    <message>
        <source>This computer is short of memory. Close other programs, then try again.</source>
        <translation>Máy tính không đủ bộ nhớ. Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>This contains a character that cannot be printed. Type it again.</source>
        <translation>Ô này có ký tự không in được. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Không thực hiện được.</translation>
    </message>
    <message>
        <source>This data folder was never set up completely. Start again with an empty folder.</source>
        <translation>Thư mục dữ liệu này chưa được thiết lập xong. Hãy bắt đầu lại với một thư mục trống.</translation>
    </message>
    <message>
        <source>This data was written by a newer version of the program ({found}; this one knows {known}). Nothing was changed. Install the newer version.</source>
        <translation>Dữ liệu này do phiên bản mới hơn của chương trình ghi ({found}; phiên bản này chỉ biết đến {known}). Chưa có gì bị thay đổi. Hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the day, the month and the year.</source>
        <translation>Ngày này chưa tới. Kiểm tra lại ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the year.</source>
        <translation>Ngày này chưa đến. Vui lòng kiểm tra lại năm.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check the disk or the USB stick, and try again.</source>
        <translation>Không đọc được tệp này. Kiểm tra ổ đĩa hoặc USB rồi thử lại.</translation>
    </message>
    <message>
        <source>This file has {size} MB; at most {most} MB fit. Scan it with fewer dots per inch.</source>
        <translation>Tệp này {size} MB; tối đa {most} MB. Quét lại với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>This form is about one child, and the case is about several. Say which.</source>
        <translation>Mẫu này lập cho một trẻ em, nhưng vụ việc có nhiều trẻ em. Vui lòng chọn trẻ em.</translation>
    </message>
    <message>
        <source>This is another code. Type the one shown above.</source>
        <translation>Đây là mã khác. Hãy nhập đúng mã hiện ở trên.</translation>
    </message>
    <message>
        <source>This is before 1900. Check the year.</source>
        <translation>Ngày này trước năm 1900. Vui lòng kiểm tra lại năm.</translation>
    </message>
    <message>
        <source>This is too large. Check the number of zeros.</source>
        <translation>Số này quá lớn. Vui lòng kiểm tra số chữ số 0.</translation>
    </message>
    <message>
        <source>This issued report was changed after it was issued and cannot be printed. Restore it from a backup.</source>
        <translation>Báo cáo đã ban hành này bị thay đổi sau khi ban hành nên không in được. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This lies before the day it happened.</source>
        <translation>Ngày này trước ngày xảy ra.</translation>
    </message>
    <message>
        <source>This lies before the day it was raised.</source>
        <translation>Ngày này trước ngày nêu.</translation>
    </message>
    <message>
        <source>This lies before the day the commune came to know of it.</source>
        <translation>Ngày này sớm hơn ngày xã tiếp nhận thông tin.</translation>
    </message>
    <message>
        <source>This log is kept in a chain: an entry that was taken out would be noticed.</source>
        <translation>Nhật ký được nối chuỗi: xóa một dòng sẽ bị phát hiện.</translation>
    </message>
    <message>
        <source>This notice is no longer there.</source>
        <translation>Tin báo này không còn nữa.</translation>
    </message>
    <message>
        <source>This password is on the lists that are tried first.</source>
        <translation>Mật khẩu này nằm trong danh sách thường bị dò thử đầu tiên.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Use at least 8 characters that are no common word.</source>
        <translation>Mật khẩu này quá dễ đoán. Hãy dùng ít nhất 8 ký tự và không phải từ thông dụng.</translation>
    </message>
    <message>
        <source>This personal number is already in the register. Check both records.</source>
        <translation>Số định danh này đã có trong danh sách. Vui lòng kiểm tra cả hai hồ sơ.</translation>
    </message>
    <message>
        <source>This personal number is of somebody born in {year}. Check the number and the date of birth.</source>
        <translation>Số định danh này của người sinh năm {year}. Kiểm tra lại số và ngày sinh.</translation>
    </message>
    <message>
        <source>This personal number was given to a female. Check the number and the sex.</source>
        <translation>Số định danh này cấp cho nữ. Kiểm tra lại số và giới tính.</translation>
    </message>
    <message>
        <source>This personal number was given to a male. Check the number and the sex.</source>
        <translation>Số định danh này cấp cho nam. Kiểm tra lại số và giới tính.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown.</source>
        <translation>Ảnh này bị hỏng, không xem được.</translation>
    </message>
    <message>
        <source>This printer prints on one side only.</source>
        <translation>Máy in này chỉ in một mặt.</translation>
    </message>
    <message>
        <source>This record no longer exists. Somebody may have deleted it.</source>
        <translation>Hồ sơ này không còn. Có thể đã có người xóa.</translation>
    </message>
    <message>
        <source>This recovery code does not open this store. It may belong to another store, or a newer code has replaced it.</source>
        <translation>Mã khôi phục này không mở được kho dữ liệu. Có thể đây là mã của kho khác, hoặc mã đã được thay bằng mã mới.</translation>
    </message>
    <message>
        <source>This report has no tables of figures.</source>
        <translation>Báo cáo này không có bảng số liệu.</translation>
    </message>
    <message>
        <source>This report was issued with a newer version of the program. Install the newer version.</source>
        <translation>Báo cáo này được ban hành bằng phiên bản mới hơn của phần mềm. Hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>This stage comes later; what is entered here already counts.</source>
        <translation>Chưa đến bước này; nội dung nhập trước vẫn được tính.</translation>
    </message>
    <message>
        <source>This stage is not finished yet. What is missing stands beside it.</source>
        <translation>Bước này chưa xong. Xem phần còn thiếu bên cạnh.</translation>
    </message>
    <message>
        <source>This was changed meanwhile, to “{value}”. Save again to put your entry in its place.</source>
        <translation>Mục này vừa được thay đổi thành “{value}”. Bấm Lưu lần nữa để dùng nội dung bạn đã nhập.</translation>
    </message>
    <message>
        <source>This was typed before and is not saved yet.</source>
        <translation>Nội dung này đã nhập trước đó và chưa được lưu.</translation>
    </message>
    <message>
        <source>Three generations or more</source>
        <translation>3 thế hệ trở lên</translation>
    </message>
    <message>
        <source>Three levels: commune, district and province</source>
        <translation>Ba cấp: xã, huyện và tỉnh</translation>
    </message>
    <message>
        <source>Thôn Đông
Thôn Đoài
Thôn Trung</source>
        <translation>Thôn Đông
Thôn Đoài
Thôn Trung</translation>
    </message>
    <message>
        <source>Tick at least one document.</source>
        <translation>Hãy đánh dấu ít nhất một tài liệu.</translation>
    </message>
    <message>
        <source>Tick the reports that your superiors ask for; their days then stand here.</source>
        <translation>Đánh dấu các báo cáo cấp trên yêu cầu; hạn gửi sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Tick what your superiors ask for. The work list reminds of it once the period is over.</source>
        <translation>Đánh dấu báo cáo cấp trên yêu cầu. Hết kỳ, danh sách việc cần làm sẽ nhắc.</translation>
    </message>
    <message>
        <source>Ties with school, friends, neighbours</source>
        <translation>Quan hệ với trường học, bạn bè, hàng xóm</translation>
    </message>
    <message>
        <source>Ties within the family</source>
        <translation>Quan hệ trong gia đình</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>To add this one to the register, fill in too: {fields}. Or leave this field empty for now.</source>
        <translation>Để thêm vào danh sách, nhập thêm: {fields}. Hoặc tạm để trống ô này.</translation>
    </message>
    <message>
        <source>To be reached</source>
        <translation>Mức cần đạt</translation>
    </message>
    <message>
        <source>To be remedied by</source>
        <translation>Hạn khắc phục</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Phối hợp với</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>Thông báo lúc</translation>
    </message>
    <message>
        <source>Told: {agency}</source>
        <translation>Đã báo: {agency}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Total {part}: {counts}</source>
        <translation>Tổng số phần {part}: {counts}</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Trainings attended</source>
        <translation>Lớp tập huấn đã dự</translation>
    </message>
    <message>
        <source>Try it on a demo commune</source>
        <translation>Dùng thử với xã mẫu</translation>
    </message>
    <message>
        <source>Two levels: commune and province (since 1 July 2025)</source>
        <translation>Hai cấp: xã và tỉnh (từ ngày 01/7/2025)</translation>
    </message>
    <message>
        <source>Type the code from the paper</source>
        <translation>Nhập lại mã từ giấy đã in</translation>
    </message>
    <message>
        <source>Type the name of the village.</source>
        <translation>Hãy nhập tên thôn.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Hãy nhập mật khẩu.</translation>
    </message>
    <message>
        <source>Type without accents; add the province to narrow it down.</source>
        <translation>Gõ không cần dấu; thêm tên tỉnh để thu hẹp.</translation>
    </message>
    <message>
        <source>Under 16: tell the police at once and open a child protection case (Penal Code, articles 142 and 145; Decree 56/2017/NĐ-CP).</source>
        <translation>Có người dưới 16 tuổi: báo ngay cho công an và mở hồ sơ bảo vệ trẻ em (Bộ luật Hình sự, Điều 142 và Điều 145; Nghị định 56/2017/NĐ-CP).</translation>
    </message>
    <message>
        <source>Under way {n}</source>
        <translation>Đang mở {n}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo adding {what}</source>
        <translation>Hoàn tác việc thêm {what}</translation>
    </message>
    <message>
        <source>Undo bringing back {what}</source>
        <translation>Hoàn tác việc khôi phục {what}</translation>
    </message>
    <message>
        <source>Undo changing {what}</source>
        <translation>Hoàn tác việc sửa {what}</translation>
    </message>
    <message>
        <source>Undo deleting {what}</source>
        <translation>Hoàn tác việc xóa {what}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Đơn vị tính: {unit}</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Use at least 8 characters, not counting spaces.</source>
        <translation>Mật khẩu phải có ít nhất 8 ký tự, không kể dấu cách.</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Dùng mật khẩu</translation>
    </message>
    <message>
        <source>Used for measures</source>
        <translation>Đã dùng</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Tên thường gọi</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Valid until this day</source>
        <translation>Hết giá trị vào ngày này</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Xác minh</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Kết quả xác minh</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Người xác minh</translation>
    </message>
    <message>
        <source>Verify and assess in full (form 03).</source>
        <translation>Xác minh và đánh giá nguy cơ cụ thể (mẫu 03).</translation>
    </message>
    <message>
        <source>Version of the scale</source>
        <translation>Phiên bản thang đánh giá</translation>
    </message>
    <message>
        <source>Vietnamese typing (Telex, VNI) is on: accented letters were typed.</source>
        <translation>Bộ gõ tiếng Việt (Unikey, Telex, VNI) đang bật: đã nhập chữ có dấu.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Thôn, bản, tổ dân phố</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Thôn, tổ dân phố</translation>
    </message>
    <message>
        <source>Villages, one a line</source>
        <translation>Các thôn, tổ dân phố, mỗi dòng một tên</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Phiếu thăm hộ</translation>
    </message>
    <message>
        <source>Visit the family</source>
        <translation>Thăm gia đình</translation>
    </message>
    <message>
        <source>Way of sending</source>
        <translation>Cách gửi</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Yếu</translation>
    </message>
    <message>
        <source>Wedding on</source>
        <translation>Ngày cưới</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation>Xử lý tin báo</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>What each source allocates to each programme in a year, and what was spent of it.</source>
        <translation>Dự toán từng nguồn giao cho từng nội dung trong năm và số đã chi.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Sự việc</translation>
    </message>
    <message>
        <source>What happened before and how it went on</source>
        <translation>Tiền sử, diễn biến vụ việc</translation>
    </message>
    <message>
        <source>What happened, in short</source>
        <translation>Tóm tắt vụ việc</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What is difficult, what the commune asks of its superiors, and what they answered.</source>
        <translation>Khó khăn, kiến nghị của xã với cấp trên và kết quả trả lời.</translation>
    </message>
    <message>
        <source>What is done for the child, by whom, until when, at what cost.</source>
        <translation>Làm gì cho trẻ, ai làm, đến khi nào, kinh phí bao nhiêu.</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Nguyên nhân, yếu tố</translation>
    </message>
    <message>
        <source>What may happen without help</source>
        <translation>Hậu quả có thể xảy ra nếu không can thiệp</translation>
    </message>
    <message>
        <source>What organisations and people at home and abroad gave, in money and in goods.</source>
        <translation>Đóng góp bằng tiền, hiện vật của tổ chức, cá nhân trong và ngoài nước.</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Nội dung xác minh</translation>
    </message>
    <message>
        <source>What the children said</source>
        <translation>Ý kiến của trẻ em</translation>
    </message>
    <message>
        <source>What the commune does for its children besides its cases, for the plan&apos;s reports.</source>
        <translation>Những việc xã làm cho trẻ em ngoài các vụ việc, phục vụ báo cáo kế hoạch.</translation>
    </message>
    <message>
        <source>What the goods are worth (đồng)</source>
        <translation>Trị giá (đồng)</translation>
    </message>
    <message>
        <source>What the inspection found</source>
        <translation>Nội dung phát hiện</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Nội dung thống nhất</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Đã đề nghị</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả theo dõi</translation>
    </message>
    <message>
        <source>What was inspected</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>What was issued is never changed nor deleted. Issue a correction: it takes its place.</source>
        <translation>Báo cáo đã ban hành không được sửa hoặc xóa. Hãy ban hành bản đính chính để thay thế.</translation>
    </message>
    <message>
        <source>What was reached</source>
        <translation>Kết quả thực hiện</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Tình hình khi thăm</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>Nội dung tập huấn</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Nội dung tin báo</translation>
    </message>
    <message>
        <source>What you typed is not kept as a draft yet: {why} The program goes on trying. Leave twice to go without it.</source>
        <translation>Nội dung đang nhập chưa được giữ thành bản nháp: {why} Chương trình sẽ tự thử lại. Bấm Quay lại hai lần nếu muốn rời đi mà không giữ.</translation>
    </message>
    <message>
        <source>When was report {number} sent?</source>
        <translation>Báo cáo số {number} được gửi ngày nào?</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Nơi xảy ra</translation>
    </message>
    <message>
        <source>Where it is no facility of the register.</source>
        <translation>Khi nơi kiểm tra chưa có trong sổ cơ sở.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Tình trạng vụ việc</translation>
    </message>
    <message>
        <source>Where the child is now</source>
        <translation>Trẻ hiện ở đâu</translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation>Nơi ở hiện tại</translation>
    </message>
    <message>
        <source>Where the parents cannot care for the child: who does, since when.</source>
        <translation>Khi cha mẹ không thể chăm sóc trẻ: ai chăm sóc, từ ngày nào.</translation>
    </message>
    <message>
        <source>Where there is only a risk: the day on which it is feared.</source>
        <translation>Nếu mới có nguy cơ: ngày dự kiến cưới.</translation>
    </message>
    <message>
        <source>Where they live together</source>
        <translation>Nơi chung sống</translation>
    </message>
    <message>
        <source>Which commune?</source>
        <translation>Xã, phường nào?</translation>
    </message>
    <message>
        <source>Which count</source>
        <translation>Lần ghi số liệu</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Các trang cần in</translation>
    </message>
    <message>
        <source>Which reports are due</source>
        <translation>Các báo cáo phải gửi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Họ tên, vai trò</translation>
    </message>
    <message>
        <source>Who arranged it</source>
        <translation>Người tổ chức, môi giới</translation>
    </message>
    <message>
        <source>Who can protect and help</source>
        <translation>Người có thể bảo vệ, giúp đỡ trẻ</translation>
    </message>
    <message>
        <source>Who cares for the child now</source>
        <translation>Người đang chăm sóc trẻ</translation>
    </message>
    <message>
        <source>Who cares for the child there</source>
        <translation>Người chăm sóc trẻ tại đó</translation>
    </message>
    <message>
        <source>Who did it is not entered yet.</source>
        <translation>Chưa ghi người có hành vi bạo lực.</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>Who holds this code can read everything. Keep it in the safe of the office, apart from the computer. It opens the data when the password is forgotten.</source>
        <translation>Ai có mã này đều đọc được toàn bộ dữ liệu. Hãy cất trong két của cơ quan, không để cùng máy tính. Mã dùng để mở dữ liệu khi quên mật khẩu.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>Who is responsible for what</source>
        <translation>Phân công trách nhiệm</translation>
    </message>
    <message>
        <source>Who is suspected, and how that person was dealt with.</source>
        <translation>Nghi ai gây ra, đã xử lý thế nào.</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Who of the staff took part</source>
        <translation>Cán bộ, cộng tác viên tham gia</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Ai đã xem</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Nguồn tin</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Đợt lấy ý kiến</translation>
    </message>
    <message>
        <source>Who was reached</source>
        <translation>Đối tượng được truyền thông</translation>
    </message>
    <message>
        <source>Who was spoken to</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Who was trained</source>
        <translation>Đối tượng tập huấn</translation>
    </message>
    <message>
        <source>Who was trained in what and for how long: staff, collaborators, teachers, carers.</source>
        <translation>Tập huấn cho ai, nội dung gì, bao lâu: cán bộ, cộng tác viên, giáo viên, người chăm sóc.</translation>
    </message>
    <message>
        <source>Who works and who signs</source>
        <translation>Người phụ trách và người ký</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Whoever was told of the case, and what still runs, stays in its file.</source>
        <translation>Cơ quan đã báo và việc đang làm vẫn giữ trong hồ sơ.</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Why another level</source>
        <translation>Lý do chọn mức khác</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>Lý do đính chính</translation>
    </message>
    <message>
        <source>Will be added to the register when this is saved.</source>
        <translation>Sẽ được thêm vào sổ khi lưu.</translation>
    </message>
    <message>
        <source>With its kind: Huyện Sơn Dương.</source>
        <translation>Ghi đủ loại đơn vị: Huyện Sơn Dương.</translation>
    </message>
    <message>
        <source>Within 12 hours of the notice where a child is in danger.</source>
        <translation>Trong 12 giờ kể từ khi nhận tin báo nếu trẻ gặp nguy hiểm.</translation>
    </message>
    <message>
        <source>Within which it has to be sent; if it is due on a fixed day, leave this empty.</source>
        <translation>Thời hạn phải gửi báo cáo; để trống nếu có ngày gửi cố định.</translation>
    </message>
    <message>
        <source>Women among them</source>
        <translation>Số nữ</translation>
    </message>
    <message>
        <source>Women and girls among them</source>
        <translation>Số nữ</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Work of the commune</source>
        <translation>Công tác của xã</translation>
    </message>
    <message>
        <source>Work to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Working days after the period</source>
        <translation>Số ngày làm việc sau kỳ báo cáo</translation>
    </message>
    <message>
        <source>Working days for sending a report</source>
        <translation>Số ngày làm việc để gửi báo cáo</translation>
    </message>
    <message>
        <source>Working time for children (%)</source>
        <translation>Thời gian (%)</translation>
    </message>
    <message>
        <source>Write a number with at most two decimals, such as 6,5.</source>
        <translation>Nhập số có tối đa hai chữ số thập phân, ví dụ 6,5.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Hãy ghi một số.</translation>
    </message>
    <message>
        <source>Write a whole number in digits, such as 3.</source>
        <translation>Nhập một số nguyên, ví dụ 3.</translation>
    </message>
    <message>
        <source>Write the amount in đồng, such as 1.250.000 or 500k.</source>
        <translation>Nhập số tiền bằng đồng, ví dụ 1.250.000 hoặc 500k.</translation>
    </message>
    <message>
        <source>Write the date as 1/2/2015; the month or the year alone as 2/2015 or 2015.</source>
        <translation>Ghi ngày theo dạng 1/2/2015; chỉ biết tháng hoặc năm thì ghi 2/2015 hoặc 2015.</translation>
    </message>
    <message>
        <source>Write the day, such as 15/9/2026.</source>
        <translation>Ghi ngày, ví dụ 15/9/2026.</translation>
    </message>
    <message>
        <source>Write the name of the leader who signs it.</source>
        <translation>Ghi họ và tên lãnh đạo ký báo cáo.</translation>
    </message>
    <message>
        <source>Write the number under which the office issues it.</source>
        <translation>Ghi số của báo cáo theo sổ công văn đi.</translation>
    </message>
    <message>
        <source>Write the pages with commas and dashes, such as 1-3, 5.</source>
        <translation>Ghi số trang, cách nhau bằng dấu phẩy và dấu gạch nối, ví dụ 1-3, 5.</translation>
    </message>
    <message>
        <source>Write the period as 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026 or 2026-01-15..2026-07-14.</source>
        <translation>Ghi kỳ báo cáo theo dạng 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026 hoặc 2026-01-15..2026-07-14.</translation>
    </message>
    <message>
        <source>Write the time too: 14:30, 14:30 23/11 or “bây giờ”.</source>
        <translation>Ghi cả giờ: 14:30, 14:30 23/11 hoặc “bây giờ”.</translation>
    </message>
    <message>
        <source>Write the whole date.</source>
        <translation>Ghi đủ ngày, tháng, năm.</translation>
    </message>
    <message>
        <source>Write the whole date: day, month and year, as 1/2/2015.</source>
        <translation>Ghi đủ ngày, tháng, năm, ví dụ 1/2/2015.</translation>
    </message>
    <message>
        <source>Write the year in four digits, such as 2026.</source>
        <translation>Nhập năm bằng bốn chữ số, ví dụ 2026.</translation>
    </message>
    <message>
        <source>Write why: the correction gives this reason.</source>
        <translation>Ghi lý do: báo cáo đính chính nêu lý do này.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Đã viết</translation>
    </message>
    <message>
        <source>Written down in the case</source>
        <translation>Ghi trong vụ việc</translation>
    </message>
    <message>
        <source>Written part</source>
        <translation>Phần lời</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Year of the beginning</source>
        <translation>Năm ban đầu</translation>
    </message>
    <message>
        <source>Year of the poverty review</source>
        <translation>Năm rà soát hộ nghèo</translation>
    </message>
    <message>
        <source>Year of the target</source>
        <translation>Mức giao của năm</translation>
    </message>
    <message>
        <source>Years of the target</source>
        <translation>Mức giao từng năm</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Your commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>khoảng {date}</translation>
    </message>
    <message>
        <source>about {n} minutes left</source>
        <translation>còn khoảng {n} phút</translation>
    </message>
    <message>
        <source>about {n} seconds left</source>
        <translation>còn khoảng {n} giây</translation>
    </message>
    <message>
        <source>and goods</source>
        <translation>và hiện vật</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>và {n} mục khác</translation>
    </message>
    <message>
        <source>answered on {day}</source>
        <translation>trả lời ngày {day}</translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>sinh năm {year}</translation>
    </message>
    <message>
        <source>both parents are</source>
        <translation>cả cha và mẹ</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>khôi phục</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>chậm nhất ngày {day}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>người thực hiện: {name}</translation>
    </message>
    <message>
        <source>by {when}</source>
        <translation>hạn {when}</translation>
    </message>
    <message>
        <source>carer</source>
        <translation>người chăm sóc</translation>
    </message>
    <message>
        <source>case</source>
        <translation>vụ việc</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>child</source>
        <translation>trẻ em</translation>
    </message>
    <message>
        <source>child marriage</source>
        <translation>tảo hôn</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>kết thúc ngày {day}</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>sắp tới</translation>
    </message>
    <message>
        <source>decided on {day}, not handed over yet</source>
        <translation>quyết định ngày {day}, chưa giao nhận</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>done {when}</source>
        <translation>xong {when}</translation>
    </message>
    <message>
        <source>due this minute</source>
        <translation>đến hạn lúc này</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>en</source>
        <translation>vi</translation>
    </message>
    <message>
        <source>ended on {day}</source>
        <translation>kết thúc ngày {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>kết thúc ngày {day}</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>nhập mới</translation>
    </message>
    <message>
        <source>ethnic group not known</source>
        <translation>chưa rõ dân tộc</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>xuất</translation>
    </message>
    <message>
        <source>fine of {amount}</source>
        <translation>phạt {amount}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>6 tháng đầu năm {year}</translation>
    </message>
    <message>
        <source>form {n}</source>
        <translation>mẫu {n}</translation>
    </message>
    <message>
        <source>found on {day}</source>
        <translation>phát hiện {day}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>giao nhận ngày {day}</translation>
    </message>
    <message>
        <source>household</source>
        <translation>hộ gia đình</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>in time, {when}</source>
        <translation>đúng hạn, {when}</translation>
    </message>
    <message>
        <source>issued under number {number}, not sent</source>
        <translation>đã ban hành số {number}, chưa gửi</translation>
    </message>
    <message>
        <source>late, {when}</source>
        <translation>trễ hạn, {when}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>rời xã ngày {day}</translation>
    </message>
    <message>
        <source>man of 18 to under 20</source>
        <translation>nam từ đủ 18 đến dưới 20 tuổi</translation>
    </message>
    <message>
        <source>month {number} of {year}</source>
        <translation>tháng {number} năm {year}</translation>
    </message>
    <message>
        <source>nine months of {year}</source>
        <translation>9 tháng năm {year}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>chưa trả lời</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>chưa ấn định ngày</translation>
    </message>
    <message>
        <source>no longer a child</source>
        <translation>đã đủ 16 tuổi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>not counting the holidays {days}</source>
        <translation>không tính ngày nghỉ lễ {days}</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>not entered as living here</source>
        <translation>chưa ghi ở hộ này</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>chưa lập</translation>
    </message>
    <message>
        <source>not met before the case was closed</source>
        <translation>chưa thực hiện khi kết thúc vụ việc</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>chưa hẹn</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>tin báo</translation>
    </message>
    <message>
        <source>old enough to marry</source>
        <translation>đủ tuổi kết hôn</translation>
    </message>
    <message>
        <source>on the day the case was found, {day}</source>
        <translation>vào ngày phát hiện {day}</translation>
    </message>
    <message>
        <source>on the day they began living together, {day}</source>
        <translation>vào ngày chung sống {day}</translation>
    </message>
    <message>
        <source>on the wedding day, {day}</source>
        <translation>vào ngày cưới {day}</translation>
    </message>
    <message>
        <source>or estimated age</source>
        <translation>hoặc tuổi ước tính</translation>
    </message>
    <message>
        <source>others {n}</source>
        <translation>dân tộc khác {n}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>planned: at least {amount}</source>
        <translation>giao: từ {amount} trở lên</translation>
    </message>
    <message>
        <source>planned: at most {amount}</source>
        <translation>giao: không quá {amount}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>in</translation>
    </message>
    <message>
        <source>quarter {roman} of {year}</source>
        <translation>quý {roman} năm {year}</translation>
    </message>
    <message>
        <source>reached: not known</source>
        <translation>thực hiện: chưa có số liệu</translation>
    </message>
    <message>
        <source>reached: {amount}</source>
        <translation>thực hiện: {amount}</translation>
    </message>
    <message>
        <source>reached: {amount} (computed)</source>
        <translation>thực hiện: {amount} (tính từ sổ)</translation>
    </message>
    <message>
        <source>reached: {amount} (entered; the registers say {counted})</source>
        <translation>thực hiện: {amount} (nhập tay; tính từ sổ: {counted})</translation>
    </message>
    <message>
        <source>received {when}</source>
        <translation>tiếp nhận {when}</translation>
    </message>
    <message>
        <source>replaced by number {number}</source>
        <translation>thay bằng số {number}</translation>
    </message>
    <message>
        <source>round {n}</source>
        <translation>vòng {n}</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>màn hình</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>6 tháng cuối năm {year}</translation>
    </message>
    <message>
        <source>sent on {day}</source>
        <translation>đã gửi ngày {day}</translation>
    </message>
    <message>
        <source>sent on {day}, {n} days late</source>
        <translation>đã gửi ngày {day}, chậm {n} ngày</translation>
    </message>
    <message>
        <source>set by the officer; the scale says: {level}</source>
        <translation>do cán bộ quyết định; theo thang đánh giá: {level}</translation>
    </message>
    <message>
        <source>since when is not known</source>
        <translation>chưa rõ từ ngày nào</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>support</source>
        <translation>hỗ trợ</translation>
    </message>
    <message>
        <source>the day on which the wedding is feared is not known</source>
        <translation>chưa rõ ngày dự kiến cưới</translation>
    </message>
    <message>
        <source>the decision on alternative care</source>
        <translation>ngày có quyết định chăm sóc thay thế</translation>
    </message>
    <message>
        <source>the father is</source>
        <translation>cha</translation>
    </message>
    <message>
        <source>the forum ended</source>
        <translation>ngày kết thúc diễn đàn</translation>
    </message>
    <message>
        <source>the last review</source>
        <translation>lần rà soát trước</translation>
    </message>
    <message>
        <source>the list was last updated</source>
        <translation>lần cập nhật danh sách trước</translation>
    </message>
    <message>
        <source>the mother is</source>
        <translation>mẹ</translation>
    </message>
    <message>
        <source>the notice was received</source>
        <translation>khi tiếp nhận thông tin</translation>
    </message>
    <message>
        <source>the plan was submitted</source>
        <translation>ngày trình kế hoạch</translation>
    </message>
    <message>
        <source>the separation began</source>
        <translation>ngày bắt đầu cách ly</translation>
    </message>
    <message>
        <source>the transfer was requested</source>
        <translation>ngày nhận đề nghị chuyển</translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>cần lập</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>thao tác</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>uncovered</source>
        <translation>mở nội dung che</translation>
    </message>
    <message>
        <source>under 16</source>
        <translation>dưới 16 tuổi</translation>
    </message>
    <message>
        <source>under 3</source>
        <translation>dưới 3 tuổi</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>under {needed}</source>
        <translation>chưa đủ {needed} tuổi</translation>
    </message>
    <message>
        <source>under {needed} – child marriage</source>
        <translation>chưa đủ {needed} tuổi – tảo hôn</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>đến {day}</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>đến {when}</translation>
    </message>
    <message>
        <source>viewed</source>
        <translation>xem</translation>
    </message>
    <message>
        <source>wedding feared on {day}</source>
        <translation>có thể cưới ngày {day}</translation>
    </message>
    <message>
        <source>wedding on {day}</source>
        <translation>cưới ngày {day}</translation>
    </message>
    <message>
        <source>wedding was feared on {day}: did it take place?</source>
        <translation>có thể đã cưới ngày {day}: cần kiểm tra</translation>
    </message>
    <message>
        <source>year {year}</source>
        <translation>năm {year}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>{amount} billion</source>
        <translation>{amount} tỷ</translation>
    </message>
    <message>
        <source>{amount} dong</source>
        <translation>{amount} đồng</translation>
    </message>
    <message>
        <source>{amount} million</source>
        <translation>{amount} triệu</translation>
    </message>
    <message>
        <source>{day} · {n} overdue</source>
        <translation>{day} · {n} việc quá hạn</translation>
    </message>
    <message>
        <source>{h} hours left</source>
        <translation>còn {h} giờ</translation>
    </message>
    <message>
        <source>{h} hours overdue</source>
        <translation>quá hạn {h} giờ</translation>
    </message>
    <message>
        <source>{h} hours {m} minutes left</source>
        <translation>còn {h} giờ {m} phút</translation>
    </message>
    <message>
        <source>{h} hours {m} minutes overdue</source>
        <translation>quá hạn {h} giờ {m} phút</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} tháng</translation>
    </message>
    <message>
        <source>{m} minutes left</source>
        <translation>còn {m} phút</translation>
    </message>
    <message>
        <source>{m} minutes overdue</source>
        <translation>quá hạn {m} phút</translation>
    </message>
    <message>
        <source>{name} could not be written. Check that its folder exists and has room.</source>
        <translation>Không ghi được {name}. Hãy kiểm tra thư mục có tồn tại và còn chỗ trống không.</translation>
    </message>
    <message>
        <source>{name}: both parents were under 16 at the birth and still are. This speaks for the special circumstance “{words}” ({law}), from {day} on.</source>
        <translation>{name}: khi trẻ sinh ra và hiện nay cả cha và mẹ đều chưa đủ 16 tuổi. Đề nghị xem xét hoàn cảnh đặc biệt “{words}” ({law}), từ ngày {day}.</translation>
    </message>
    <message>
        <source>{name}: {whose} under 18 today. This speaks for the risk “{words}”, from {day} on.</source>
        <translation>{name}: {whose} hiện chưa đủ 18 tuổi. Đề nghị xem xét nguy cơ “{words}”, từ ngày {day}.</translation>
    </message>
    <message>
        <source>{needed} or older</source>
        <translation>đã đủ {needed} tuổi</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} cases</source>
        <translation>{n} vụ việc</translation>
    </message>
    <message>
        <source>{n} cases name no child of the register: nobody is counted for them.</source>
        <translation>{n} vụ việc chưa gắn với trẻ em nào trong danh sách: không tính được trẻ em.</translation>
    </message>
    <message>
        <source>{n} cases of abuse name no form of abuse.</source>
        <translation>{n} vụ việc xâm hại chưa ghi hình thức xâm hại.</translation>
    </message>
    <message>
        <source>{n} cases of abuse name no setting.</source>
        <translation>{n} vụ việc xâm hại chưa ghi môi trường xâm hại.</translation>
    </message>
    <message>
        <source>{n} child-marriage cases show nobody under age: check the birth dates.</source>
        <translation>{n} vụ tảo hôn không có ai chưa đủ tuổi kết hôn: hãy kiểm tra ngày sinh.</translation>
    </message>
    <message>
        <source>{n} children</source>
        <translation>{n} trẻ em</translation>
    </message>
    <message>
        <source>{n} children are in no household with a known poverty status.</source>
        <translation>{n} trẻ em chưa gắn với hộ gia đình có ghi tình trạng hộ nghèo.</translation>
    </message>
    <message>
        <source>{n} children are neither Kinh nor of a minority: check their ethnic group.</source>
        <translation>{n} trẻ em không thuộc dân tộc Kinh hay dân tộc thiểu số: hãy kiểm tra dân tộc.</translation>
    </message>
    <message>
        <source>{n} children at risk have no sex on record.</source>
        <translation>{n} trẻ em có nguy cơ chưa ghi giới tính.</translation>
    </message>
    <message>
        <source>{n} children at risk have no village on record.</source>
        <translation>{n} trẻ em có nguy cơ chưa ghi thôn, tổ dân phố.</translation>
    </message>
    <message>
        <source>{n} children have no date of birth on record: they are in no figure.</source>
        <translation>{n} trẻ em chưa ghi ngày sinh: không được tính vào số liệu nào.</translation>
    </message>
    <message>
        <source>{n} children have no sex on record: they are counted neither as boys nor as girls.</source>
        <translation>{n} trẻ em chưa ghi giới tính: không được tính vào cột nam hay nữ.</translation>
    </message>
    <message>
        <source>{n} children have no village on record: they are counted in no village.</source>
        <translation>{n} trẻ em chưa ghi thôn, tổ dân phố: không được tính vào thôn, tổ dân phố nào.</translation>
    </message>
    <message>
        <source>{n} children in special circumstances have no sex on record.</source>
        <translation>{n} trẻ em có hoàn cảnh đặc biệt chưa ghi giới tính.</translation>
    </message>
    <message>
        <source>{n} children in special circumstances have no village on record.</source>
        <translation>{n} trẻ em có hoàn cảnh đặc biệt chưa ghi thôn, tổ dân phố.</translation>
    </message>
    <message>
        <source>{n} children under 5 have no word on record of whether their birth is registered.</source>
        <translation>{n} trẻ em dưới 5 tuổi chưa ghi đã đăng ký khai sinh hay chưa.</translation>
    </message>
    <message>
        <source>{n} children who dropped out have no level of school on record.</source>
        <translation>{n} trẻ em bỏ học chưa ghi cấp học.</translation>
    </message>
    <message>
        <source>{n} days after {event}</source>
        <translation>{n} ngày kể từ {event}</translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation>{n} ngày trước</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>còn {n} ngày</translation>
    </message>
    <message>
        <source>{n} days overdue</source>
        <translation>quá hạn {n} ngày</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} tài liệu</translation>
    </message>
    <message>
        <source>{n} domestic-violence cases name no form of violence.</source>
        <translation>{n} vụ bạo lực gia đình chưa ghi hình thức bạo lực.</translation>
    </message>
    <message>
        <source>{n} domestic-violence cases name no household: no household is counted for them.</source>
        <translation>{n} vụ bạo lực gia đình chưa ghi hộ gia đình: chưa tính được số hộ có bạo lực.</translation>
    </message>
    <message>
        <source>{n} domestic-violence cases name no victim.</source>
        <translation>{n} vụ bạo lực gia đình chưa ghi người bị bạo lực.</translation>
    </message>
    <message>
        <source>{n} hours after {event}</source>
        <translation>{n} giờ kể từ {event}</translation>
    </message>
    <message>
        <source>{n} in the list</source>
        <translation>{n} bản ghi</translation>
    </message>
    <message>
        <source>{n} in {year}</source>
        <translation>Năm {year}: {n}</translation>
    </message>
    <message>
        <source>{n} items are still to be answered.</source>
        <translation>Còn {n} mục chưa đánh giá.</translation>
    </message>
    <message>
        <source>{n} months after {event}</source>
        <translation>{n} tháng kể từ {event}</translation>
    </message>
    <message>
        <source>{n} on record. A click opens one.</source>
        <translation>{n} hồ sơ. Bấm vào để mở.</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} quá hạn</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} trang</translation>
    </message>
    <message>
        <source>{n} people too young to marry</source>
        <translation>{n} người chưa đủ tuổi kết hôn</translation>
    </message>
    <message>
        <source>{n} people who did violence have no sex on record.</source>
        <translation>{n} người có hành vi bạo lực chưa có giới tính.</translation>
    </message>
    <message>
        <source>{n} recorded</source>
        <translation>{n} bản ghi</translation>
    </message>
    <message>
        <source>{n} victims of domestic violence have no date of birth or no sex on record.</source>
        <translation>{n} người bị bạo lực gia đình chưa có ngày sinh hoặc giới tính.</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} việc đang chờ</translation>
    </message>
    <message>
        <source>{n} working days after the period</source>
        <translation>{n} ngày làm việc sau kỳ báo cáo</translation>
    </message>
    <message>
        <source>{n} working days after {event}</source>
        <translation>{n} ngày làm việc kể từ {event}</translation>
    </message>
    <message>
        <source>{n} working days left</source>
        <translation>còn {n} ngày làm việc</translation>
    </message>
    <message>
        <source>{n} {sex}</source>
        <translation>{n} {sex}</translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <translation>{n} {state}</translation>
    </message>
    <message>
        <source>{sex} {age} {on}: {finding}</source>
        <translation>{sex} {age} {on}: {finding}</translation>
    </message>
    <message>
        <source>{sex} {years}: of age</source>
        <translation>{sex} {years} tuổi: đủ tuổi</translation>
    </message>
    <message>
        <source>{sex} {years}: under {needed}</source>
        <translation>{sex} {years} tuổi: chưa đủ {needed}</translation>
    </message>
    <message>
        <source>{sex}: age not known</source>
        <translation>{sex}: chưa rõ tuổi</translation>
    </message>
    <message>
        <source>{sex}: enter the birth date and the day they began living together.</source>
        <translation>{sex}: nhập ngày sinh và ngày bắt đầu chung sống để kiểm tra tuổi.</translation>
    </message>
    <message>
        <source>{sex}: enter the birth date to check the age.</source>
        <translation>{sex}: nhập ngày sinh để kiểm tra tuổi.</translation>
    </message>
    <message>
        <source>{sex}: enter the day they began living together to check the age.</source>
        <translation>{sex}: nhập ngày bắt đầu chung sống để kiểm tra tuổi.</translation>
    </message>
    <message>
        <source>{source} (not compared with the text of the law)</source>
        <translation>{source} (chưa đối chiếu với văn bản)</translation>
    </message>
    <message>
        <source>{stage} · round {n}</source>
        <translation>{stage} · vòng {n}</translation>
    </message>
    <message>
        <source>{what} – child {code}</source>
        <translation>{what} – trẻ em {code}</translation>
    </message>
    <message>
        <source>{what}: all</source>
        <translation>{what}</translation>
    </message>
    <message>
        <source>{what}: by {when}</source>
        <translation>{what}: hạn {when}</translation>
    </message>
    <message>
        <source>{years} years old</source>
        <translation>{years} tuổi</translation>
    </message>
    <message>
        <source>{years} years {months} months</source>
        <translation>{years} tuổi {months} tháng</translation>
    </message>
    <message>
        <source>“{name}” will be added to the register when this is saved.</source>
        <translation>“{name}” sẽ được thêm vào sổ khi lưu.</translation>
    </message>
    <message>
        <source>“{part}”, {period}: not saved. {why}</source>
        <translation>“{part}”, {period}: chưa lưu được. {why}</translation>
    </message>
</context>
</TS>
